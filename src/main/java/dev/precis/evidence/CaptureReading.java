package dev.precis.evidence;

/** What came of reading the capture of a source. */
public sealed interface CaptureReading {

  /** There is none, or none that can be read. */
  CaptureReading ABSENT = new Absent();

  /** There is none, or none that can be read. */
  record Absent() implements CaptureReading {}

  /**
   * The file is not the one that the source records.
   *
   * @param sha256 the hash of the file that is there
   */
  record Changed(String sha256) implements CaptureReading {}

  /** It was read. */
  record Read(Capture capture) implements CaptureReading {}
}

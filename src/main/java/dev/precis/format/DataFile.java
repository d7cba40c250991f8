package dev.precis.format;

/** The files that a site has for programs, beside its feeds. */
public enum DataFile {
  CORPUS("data/corpus.json", "application/json", "All that is published"),
  CORPUS_SCHEMA(
      "data/corpus.schema.json", "application/schema+json", "What corpus.json is made of"),
  SOURCES_JSON(
      "data/sources.json", "application/vnd.citationstyles.csl+json", "The sources, as CSL-JSON"),
  SOURCES_BIB("data/sources.bib", "application/x-bibtex", "The sources, as BibLaTeX");

  private final OutputPath path;
  private final String mediaType;
  private final String what;

  DataFile(String path, String mediaType, String what) {
    this.path = new OutputPath(path);
    this.mediaType = mediaType;
    this.what = what;
  }

  public OutputPath path() {
    return path;
  }

  /** Its name inside of the folder. */
  public String fileName() {
    return path.value().substring(path.value().lastIndexOf('/') + 1);
  }

  /** By RFC 6838. */
  public String mediaType() {
    return mediaType;
  }

  /** What it holds, in a few words. */
  public String what() {
    return what;
  }
}

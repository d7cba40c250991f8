package dev.precis.format;

/** The files that a site has for programs, beside its feeds. */
public enum DataFile {
  CORPUS("data/corpus.json", "application/json", "data.corpus"),
  CORPUS_SCHEMA("data/corpus.schema.json", "application/schema+json", "data.schema"),
  SOURCES_JSON("data/sources.json", "application/vnd.citationstyles.csl+json", "data.csl"),
  SOURCES_BIB("data/sources.bib", "application/x-bibtex", "data.bib");

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

  /** The key of the text that says what it holds. */
  public String what() {
    return what;
  }
}

package dev.precis.format.web;

import java.util.List;

/** What the site says, as files. */
record DataPageView(HeadView head, List<FileView> files) {

  /** A file for programs. */
  record FileView(String name, String href, String what, String mediaType) {}
}

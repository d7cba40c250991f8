package dev.precis.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Another build is writing the site. */
public final class SiteBusyException extends IOException {

  private static final long serialVersionUID = 1;

  SiteBusyException(Path lock) {
    super(
        "another build is writing this site (it holds '" + lock + "'); try again when it is done");
  }
}

package dev.precis.format.web;

import dev.precis.format.Html;
import dev.precis.model.Media;
import dev.precis.model.Piece;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a picture with its caption and credit. It stands inside a paragraph, so no figure. */
final class ImageHtml {

  private ImageHtml() {}

  static String of(Piece.Image image, Catalogue catalogue) {
    var credit = catalogue.media(image.media()).map(ImageHtml::credit).orElse("");
    var out = new StringBuilder("<span class=\"picture\"><img loading=\"lazy\" src=\"");
    out.append(Html.escape(catalogue.href(image.media()))).append("\" alt=\"");
    out.append(Html.escape(image.alt())).append('"');
    catalogue
        .pictures()
        .size(image.media())
        .ifPresent(
            size ->
                out.append(" width=\"")
                    .append(size.width())
                    .append("\" height=\"")
                    .append(size.height())
                    .append('"'));
    out.append('>');
    if (!image.title().isEmpty() || !credit.isEmpty()) {
      out.append("<span class=\"caption\">").append(Html.escape(image.title()));
      if (!credit.isEmpty()) {
        out.append(" <span class=\"credit\">").append(Html.escape(credit)).append("</span>");
      }
      out.append("</span>");
    }
    return out.append("</span>").toString();
  }

  private static String credit(Media media) {
    return Stream.of(media.credit(), media.licence(), media.source())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}

package dev.precis.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.font.FontFolders;
import dev.precis.format.Card;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardDrawingTest {

  private static final int PAPER = 0xfffffdf9;
  private static final int ACCENT = 0xff9c2f1c;

  private final CardDrawing drawing = new CardDrawing(new FontFolders(List.of()));

  private static Card card(String title) {
    return new Card("The Monitor", title, "No. 3", "3 June 2025", Locale.UK);
  }

  private BufferedImage painted(Card card) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(drawing.paint(card)));
    return Objects.requireNonNull(image, "no PNG");
  }

  @Test
  void a_card_has_the_size_that_networks_ask_for() throws IOException {
    var image = painted(card("The veto"));

    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
  }

  @Test
  void the_margins_are_paper_and_the_label_has_the_accent() throws IOException {
    var image = painted(card("The veto ".repeat(40)));

    assertThat(IntStream.range(0, 630).map(y -> image.getRGB(71, y))).containsOnly(PAPER);
    assertThat(IntStream.range(0, 630).map(y -> image.getRGB(1129, y))).containsOnly(PAPER);
    assertThat(IntStream.range(72, 150).map(x -> image.getRGB(x, 570))).contains(ACCENT);
  }

  @Test
  void the_same_card_gives_the_same_bytes() {
    var again = new CardDrawing(new FontFolders(List.of()));

    assertThat(again.paint(card("The veto"))).isEqualTo(drawing.paint(card("The veto")));
    assertThat(drawing.paint(card("The vote"))).isNotEqualTo(drawing.paint(card("The veto")));
  }

  @Test
  void a_title_that_cannot_be_drawn_leaves_the_name_of_the_publication() {
    assertThat(drawing.paint(card("ليلى البحر"))).isEqualTo(drawing.paint(card("The Monitor")));
  }

  @Test
  void white_space_is_a_space() {
    assertThat(drawing.paint(card(" The \n veto"))).isEqualTo(drawing.paint(card("The veto")));
  }
}

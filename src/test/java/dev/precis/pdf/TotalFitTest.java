package dev.precis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.pdf.TotalFit.Place;
import dev.precis.pdf.TotalFit.Stock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TotalFitTest {

  private static final double SPACE = 5;
  private static final double HYPHEN = 6;
  private static final double WIDTH = 600;

  @Test
  void is_never_worse_than_filling_line_after_line() {
    int better = 0;
    for (int seed = 0; seed < 300; seed++) {
      var stock = paragraph(new Random(seed), 20 + seed % 90);
      var chosen = numbers(stock, TotalFit.choose(stock).orElseThrow());
      double demerits = TotalFit.demerits(stock, chosen);
      double filled = TotalFit.demerits(stock, firstFit(stock));
      assertThat(demerits).as("paragraph %d", seed).isFinite();
      assertThat(demerits).as("paragraph %d", seed).isLessThanOrEqualTo(filled + 1e-6);
      better += demerits < filled ? 1 : 0;
    }
    assertThat(better).isGreaterThan(150);
  }

  @Test
  void no_line_is_wider_than_the_column_with_its_spaces_at_their_narrowest() {
    for (int seed = 0; seed < 300; seed++) {
      var stock = paragraph(new Random(seed), 60);
      int from = -1;
      for (int to : numbers(stock, TotalFit.choose(stock).orElseThrow())) {
        boolean last = to == stock.places().size() - 1;
        assertThat(stock.ratio(from, to)).isGreaterThanOrEqualTo(last ? 1 : TotalFit.LEAST);
        from = to;
      }
    }
  }

  @Test
  void places_follow_each_other_and_come_from_the_paragraph() {
    var stock = paragraph(new Random(7), 80);
    var chosen = TotalFit.choose(stock).orElseThrow();
    assertThat(chosen).isNotEmpty();
    assertThat(stock.places()).containsSubsequence(chosen);
  }

  @Test
  void gives_up_where_a_word_is_wider_than_the_line() {
    var solid = new double[] {0, 700, 700, 750};
    var space = new double[] {0, 0, SPACE, SPACE};
    var places = List.of(new Place(1, 2, 0), new Place(3, 3, 0));
    assertThat(TotalFit.choose(new Stock(solid, space, places, WIDTH, 0))).isEmpty();
  }

  @Test
  void a_text_of_one_line_is_left_alone() {
    var stock = new Stock(new double[] {0, 90}, new double[2], List.of(new Place(1, 1, 0)), 100, 0);
    assertThat(TotalFit.choose(stock)).hasValue(List.of());
  }

  /** Words of two pieces each, which may be divided between them. */
  private static Stock paragraph(Random random, int words) {
    int size = words * 3;
    var solid = new double[size + 1];
    var space = new double[size + 1];
    var places = new ArrayList<Place>();
    for (int i = 0; i < size; i++) {
      boolean isSpace = i % 3 == 2;
      solid[i + 1] = solid[i] + (isSpace ? 0 : 8 + random.nextInt(45));
      space[i + 1] = space[i] + (isSpace ? SPACE * 2 : 0);
      if (i % 3 == 0) {
        places.add(new Place(i + 1, i + 1, HYPHEN));
      } else if (i % 3 == 1 && i + 2 < size) {
        places.add(new Place(i + 1, i + 2, 0));
      }
    }
    places.add(new Place(size - 1, size - 1, 0));
    return new Stock(solid, space, places, WIDTH, 20);
  }

  private static List<Integer> numbers(Stock stock, List<Place> chosen) {
    var numbers = new ArrayList<Integer>();
    chosen.forEach(place -> numbers.add(stock.places().indexOf(place)));
    numbers.add(stock.places().size() - 1);
    return numbers;
  }

  /** Each line as full as its natural spaces allow. */
  private static List<Integer> firstFit(Stock stock) {
    var ends = new ArrayList<Integer>();
    int from = -1;
    while (from < stock.places().size() - 1) {
      int to = from + 1;
      for (int i = to; i < stock.places().size() && stock.ratio(from, i) >= 0; i++) {
        to = stock.ratio(from, i) >= 1 ? i : to;
      }
      ends.add(to);
      from = to;
    }
    return ends;
  }
}

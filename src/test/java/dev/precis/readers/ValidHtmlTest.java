package dev.precis.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.Tree;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is HTML as the Nu validator, the W3C's own, has it. */
@ExtendWith(Reader.Room.class)
class ValidHtmlTest {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final Found found = new Found();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, true);

  @BeforeEach
  void set_up_the_validator() throws Exception {
    validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
    validator.setUpValidatorAndParsers(found, false, false);
  }

  @Test
  void every_page_is_valid(Reader reader) throws Exception {
    var sites = new ArrayList<BuiltSite>();
    sites.add(reader.example());
    for (var golden : Tree.foldersIn(Path.of("src/test/resources/golden"))) {
      sites.add(new BuiltSite(golden.toString(), golden.resolve("expected")));
    }
    for (var site : sites) {
      var pages = site.pages();
      assertThat(pages).isNotEmpty();
      for (var page : pages.entrySet()) {
        validate(site.name() + "/" + page.getKey(), page.getValue());
      }
    }

    assertThat(found.faults).isEmpty();
  }

  @Test
  void the_validator_finds_what_is_wrong() throws Exception {
    validate("page", "<!doctype html><html lang=en><title>A</title><p id=a><img src=b><p id=a>");

    assertThat(found.faults)
        .anyMatch(fault -> fault.contains("alt"))
        .anyMatch(fault -> fault.contains("Duplicate ID"));
  }

  private void validate(String page, String html) throws Exception {
    found.page = page;
    var source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    source.setEncoding("UTF-8");
    validator.checkHtmlInputSource(source);
  }

  private static final class Found implements ErrorHandler {
    final List<String> faults = new ArrayList<>();
    String page = "";

    @Override
    public void warning(SAXParseException fault) {
      add(fault);
    }

    @Override
    public void error(SAXParseException fault) {
      add(fault);
    }

    @Override
    public void fatalError(SAXParseException fault) {
      add(fault);
    }

    /**
     * The validator takes blocks of data for scripts and knows no origin that could be the site's
     * own: whether a page keeps its policy is asked of a browser, in {@link QuietTest}.
     */
    private void add(SAXParseException fault) {
      if (String.valueOf(fault.getMessage()).contains("Content Security Policy (meta tag)")) {
        return;
      }
      faults.add(page + ":" + fault.getLineNumber() + ": " + fault.getMessage());
    }
  }
}

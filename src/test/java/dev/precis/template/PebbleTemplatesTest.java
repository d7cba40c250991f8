package dev.precis.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.testing.Interface;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PebbleTemplatesTest {

  record SiteStub(String title) {}

  record PageStub(String name, String bodyHtml, List<String> list, boolean yes) {}

  private static final SiteStub SITE = new SiteStub("A site");
  private static final PageStub PAGE =
      new PageStub("<b>\"'&", "<i>set</i>", List.of("one", "two"), true);

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  private String render(String template) throws IOException {
    write("web/test.html", template);
    return rendered();
  }

  private String rendered() throws IOException {
    return new PebbleTemplates(Optional.of(folder))
        .render("web/test.html", Interface.in(Locale.ENGLISH), SITE, PAGE, diagnostics);
  }

  private void write(String name, String template) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, template);
  }

  private Diagnostic only() {
    assertThat(diagnostics.sorted()).hasSize(1);
    return diagnostics.sorted().get(0);
  }

  static Stream<String> packed() throws IOException {
    return TemplateFiles.read(Optional.empty()).names().stream()
        .filter(name -> name.endsWith(".html") || name.endsWith(".xml") || name.endsWith(".txt"));
  }

  @Test
  void values_are_escaped() throws IOException {
    assertThat(render("<p title=\"{{ page.name }}\">{{ page.name }}</p>"))
        .isEqualTo("<p title=\"&lt;b&gt;&quot;&#39;&amp;\">&lt;b&gt;&quot;&#39;&amp;</p>\n");
  }

  @Test
  void a_field_that_ends_in_Html_may_be_raw() throws IOException {
    assertThat(render("{{ page.bodyHtml | raw }} {{ page.bodyHtml }}"))
        .isEqualTo("<i>set</i> &lt;i&gt;set&lt;/i&gt;\n");
  }

  @Test
  void white_space_that_serves_the_author_goes() throws IOException {
    assertThat(
            render(
                """
                <ul>
                  {% for entry in page.list %}
                    {# each #}
                    <li>{{ entry }}</li>
                  {% endfor %}
                </ul>
                {{ site.title }}
                {{ site.title }}
                """))
        .isEqualTo("<ul>\n<li>one</li>\n<li>two</li>\n</ul>\nA site\nA site\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ page.getClass() }}",
        "{{ page.class }}",
        "{{ site.class.classLoader }}",
        "{{ page.name.bytes }}",
        "{{ page.name.class }}",
        "{{ page.name.length() }}",
        "{{ page.list.class }}",
        "{{ page.list.size() }}",
        "{{ page.toString() }}",
        "{{ page.hashCode }}",
        "{{ (1).TYPE }}",
        "{{ page['class'] }}",
        "{{ {\"a\": 1}.a }}",
        "{{ context }}",
        "{{ locale }}",
        "{{ template }}",
        "{{ _context }}",
        "{% if locale is empty %}{% endif %}",
        "{% include \"../../etc/passwd\" %}",
        "{% include \"/etc/passwd\" %}",
        "{% include page.name %}",
        "{% include \"web/\" ~ page.name %}",
        "{% extends page.name %}",
        "{% import \"web/layout.html\" %}",
        "{% from \"web/layout.html\" import x %}",
        "{% embed \"web/layout.html\" %}{% endembed %}",
        "{% autoescape false %}{{ page.name }}{% endautoescape %}",
        "{% filter raw %}{{ page.name }}{% endfilter %}",
        "{% cache 'x' %}{% endcache %}",
        "{% parallel %}{% endparallel %}",
        "{% macro m() %}{% endmacro %}",
        "{{ page.name | raw }}",
        "{{ page.name|raw }}",
        "{{ page.name | upper | raw }}",
        "{{ (page.name ~ page.bodyHtml) | raw }}",
        "{{ (page.yes ? page.name : page.bodyHtml) | raw }}",
        "{% set xHtml = page.name %}{{ xHtml | raw }}",
        "{{ page.name | escape(\"js\") }}",
        "{{ page.name | default(\"\") }}",
        "{{ page.name | date(\"yyyy\") }}",
        "{{ i18n(\"a\", \"b\") }}",
        "{{ range(0, 9) }}",
        "{% include \"web/test.html\" %}",
      })
  void a_template_reaches_nothing_but_its_two_roots(String template) throws IOException {
    assertThat(render(template)).isEmpty();
    assertThat(only().code()).isEqualTo(Code.TEMPLATE_ERROR);
    assertThat(only().location().file()).isEqualTo("templates/web/test.html");
  }

  @Test
  void an_unknown_field_is_shown_with_its_place_and_the_nearest_name() throws IOException {
    assertThat(render("<p>\n  {% if page.yes %}<b>é{{ page.nam }}</b>{% endif %}\n</p>")).isEmpty();
    assertThat(only())
        .isEqualTo(
            Diagnostic.of(
                    Code.TEMPLATE_ERROR,
                    new Location("templates/web/test.html", 2, 32, 3),
                    "no field 'nam' here")
                .hinting("did you mean 'name'?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{% if page.yse %}{% endif %}        ; 1 ; 12 ; 3",
        "{% for x in page.lists %}{% endfor %} ; 1 ; 18 ; 5",
        "{{ pag.name }}                      ; 1 ; 4 ; 3",
        "{% include \"web/layuot.html\" %}   ; 1 ; 13 ; 15",
        "{{ page.name | raw }}               ; 1 ; 16 ; 3",
        "{% frobnicate %}                    ; 1 ; 1 ; 16",
      })
  void a_fault_is_where_it_is(String template, int line, int column, int length)
      throws IOException {
    render(template);
    assertThat(only().location())
        .isEqualTo(new Location("templates/web/test.html", line, column, length));
  }

  @Test
  void a_fault_in_a_part_names_the_part() throws IOException {
    write("web/part.html", "one\n{{ page.nothing }}");
    render("{% include \"web/part.html\" %}");
    assertThat(only().location()).isEqualTo(new Location("templates/web/part.html", 2, 9, 7));
  }

  @Test
  void parts_that_include_each_other_are_refused() throws IOException {
    write("web/a.html", "{% include \"web/b.html\" %}");
    write("web/b.html", "{% include \"web/a.html\" %}");
    render("{% include \"web/a.html\" %}");
    assertThat(only().location()).isEqualTo(new Location("templates/web/b.html", 1, 13, 10));
  }

  @Test
  void a_template_that_is_not_UTF8_is_named() throws IOException {
    Files.createDirectories(folder.resolve("web"));
    Files.write(folder.resolve("web/test.html"), new byte[] {'a', (byte) 0xff});
    assertThat(rendered()).isEmpty();
    assertThat(only().code()).isEqualTo(Code.NOT_UTF8);
  }

  @Test
  void texts_of_the_interface_are_asked_for_by_key() throws IOException {
    assertThat(render("{{ t('season.spring') }}, {{ t('date.between', from=page.name, to='b') }}"))
        .isEqualTo("spring, &lt;b&gt;&quot;&#39;&amp; – b\n");
  }

  @Test
  void a_text_in_parts_takes_a_link_where_the_language_wants_it() throws IOException {
    assertThat(
            render(
                "{% for part in parts('date.between', from=1) %}"
                    + "{% if part.slot == 'to' %}<a>x</a>{% else %}{{ part.text }}{% endif %}"
                    + "{% endfor %}"))
        .isEqualTo("1 – <a>x</a>\n");
  }

  @Test
  void a_number_is_written_in_the_language() throws IOException {
    assertThat(render("{{ number(12345) }}")).isEqualTo("12,345\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "{{ t('season.sprnig') }} ¦ 7+13 no text of the interface 'season.sprnig' (did you mean 'season.spring'?)",
        "{{ t('date.between', from='a') }} ¦ 7+12 the text 'date.between' needs an argument 'to' ()",
        "{{ t('season.spring', of='a') }} ¦ 7+13 the text 'season.spring' has no argument 'of' ()",
        "{{ t(page.name) }} ¦ 4+1 't' begins with the key of a text, in quotation marks ()",
        "{{ _words }} ¦ 4+6 no '_words' here: templates see 'site' and 'page' ()",
      })
  void a_text_that_is_not_there_or_not_served_is_an_error(String template, String told)
      throws IOException {
    assertThat(render(template)).isEmpty();
    var found = only();
    assertThat(found.code()).isEqualTo(Code.TEMPLATE_ERROR);
    assertThat(
            found.location().column()
                + "+"
                + found.location().length()
                + " "
                + found.message()
                + " ("
                + found.hint().orElse("")
                + ")")
        .isEqualTo(told);
  }

  @Test
  void a_project_overrides_file_by_file() throws IOException {
    write("static/precis.css", "/* own */");
    var files = new PebbleTemplates(Optional.of(folder)).files("static");
    assertThat(new String(files.get("precis.css"), StandardCharsets.UTF_8)).isEqualTo("/* own */");
    assertThat(files).containsKey("fonts/source-sans-pro/source-sans-pro-latin-400-normal.woff2");
  }

  @Test
  void a_link_out_of_the_folder_is_no_template() throws IOException {
    var outside = Files.writeString(folder.resolve("secret"), "secret");
    var templates = Files.createDirectories(folder.resolve("templates/web"));
    Files.createSymbolicLink(templates.resolve("leak.html"), outside);
    var files = TemplateFiles.read(Optional.of(folder.resolve("templates")));
    assertThat(files.names()).doesNotContain("web/leak.html").contains("web/layout.html");
  }

  @Test
  void the_same_page_comes_from_every_thread() throws IOException {
    write("web/test.html", "{% for e in page.list %}{{ loop.index }}{{ e }}{% endfor %}");
    var templates = new PebbleTemplates(Optional.of(folder));
    var results =
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(
                i ->
                    templates.render(
                        "web/test.html", Interface.in(Locale.ENGLISH), SITE, PAGE, diagnostics))
            .distinct()
            .toList();
    assertThat(results).containsExactly("0one1two\n");
  }

  @ParameterizedTest
  @MethodSource("packed")
  void every_packed_template_keeps_the_rules(String name) throws IOException {
    var files = TemplateFiles.read(Optional.empty());
    try (var reader =
        new TemplateSources(files, new Dictionaries(files).signatures()).getReader(name)) {
      assertThat(reader.read()).isNotNegative();
    }
  }
}

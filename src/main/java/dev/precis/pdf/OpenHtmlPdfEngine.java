package dev.precis.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.font.BadFontException;
import dev.precis.font.FontFolders;
import dev.precis.font.Typeface;
import dev.precis.format.PdfEngine;
import dev.precis.format.PrintDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Sets print documents with openhtmltopdf, as PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) in
 * one file. Safe for many threads: each takes a shelf of fonts and puts it back.
 */
public final class OpenHtmlPdfEngine implements PdfEngine {

  /** What the libraries say of odd fonts and styles is no message for an editor. */
  private static final List<Logger> SILENCED =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  /** Page numbers that still change after this are those of a document that never settles. */
  private static final int MOST_LAYOUTS = 3;

  private final FontFolders system;
  private final Hyphenation hyphenation = new Hyphenation();
  private final Stamp stamp = new Stamp();
  private final Queue<FontShelf> shelves = new ConcurrentLinkedQueue<>();

  /**
   * An engine.
   *
   * @param system where fonts for scripts are found that those of Precis and of the site lack
   */
  public OpenHtmlPdfEngine(FontFolders system) {
    this.system = system;
    XRLog.setLoggingEnabled(false);
    SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
  }

  @Override
  public byte[] render(PrintDocument document, Diagnostics diagnostics) throws IOException {
    var shelf = Optional.ofNullable(shelves.poll()).orElseGet(FontShelf::new);
    try {
      return render(document, shelf, diagnostics);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      shelves.add(shelf);
    }
  }

  private byte[] render(PrintDocument document, FontShelf shelf, Diagnostics diagnostics)
      throws IOException {
    var fonts =
        new FontChoice(
            shelf.text(),
            new FontCheck(diagnostics).read(document.fonts(), shelf),
            c -> systemFont(c, shelf));
    var html = Jsoup.parse(document.html());
    html.outputSettings().prettyPrint(false);
    BadPictures.replace(html, document, diagnostics);
    var missing = new MissingGlyphs(document.words());
    boolean turns = RightToLeft.prepare(html);
    var comma = document.words().text("mark.comma");
    PageLists.prepare(html, comma.codePoints().allMatch(fonts::isSettable) ? comma : ", ");
    Outline.add(html);
    Notes.place(html);
    Ties.make(html, RightToLeft.isRightToLeft(html));
    new Fitting(fonts, hyphenation, missing).fit(html, document.language());
    missing.report(document.origin(), diagnostics);
    try (var pdf = new PDDocument()) {
      draw(pdf, html, document, shelf, fonts, turns);
      AttachedFiles.put(pdf, document.attachments(), document.date());
      stamp.put(pdf, document);
      var out = new ByteArrayOutputStream(1 << 17);
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private void draw(
      PDDocument pdf,
      Document source,
      PrintDocument document,
      FontShelf shelf,
      FontChoice fonts,
      boolean turns)
      throws IOException {
    var html = new W3CDom().fromJsoup(source);
    try (var drawer = new BatikSVGDrawer();
        var renderer =
            builder(pdf, html, document, shelf, turns).useSVGDrawer(drawer).buildPdfRenderer()) {
      var own = new DocumentFonts(pdf, shelf.metrics());
      own.register(renderer.getFontResolver(), shelf, fonts.used());
      var context = renderer.getSharedContext();
      context.setFontResolver(new RememberedFonts(renderer.getFontResolver()));
      var texts = new KerningTextRenderer(context, own.typefaces());
      context.setTextRenderer(texts);
      renderer.layout();
      var layout = context.newLayoutContextInstance();
      layout.setFontContext(new PdfBoxFontContext());
      var pages = new PageLists(html);
      var lines = new FittedLines(layout, texts);
      boolean changed = lines.fit(renderer.getRootBox());
      // What a list of pages names stands before it as a rule, and then one more time is enough.
      changed |= pages.fill(renderer.getRootBox(), layout);
      for (int i = 0; i < MOST_LAYOUTS && changed; i++) {
        Notes.forgetLayout(html);
        renderer.layout();
        changed = lines.giveUp(renderer.getRootBox());
        changed |= pages.fill(renderer.getRootBox(), layout);
      }
      Notes.unlinkCalls(html);
      var boxes = Boxes.roots(renderer.getRootBox(), Notes.ids(source), context);
      boxes.forEach(new LineRepair(layout, lines)::mend);
      if (turns) {
        boxes.forEach(Mirroring::mend);
      }
      boxes.forEach(WholeWords::mark);
      renderer.createPDFWithoutClosing();
      new Structure(pdf, document.conformance(), context)
          .mend(boxes, Outline.of(pdf), Outline.targets(source));
    }
  }

  private PdfRendererBuilder builder(
      PDDocument pdf,
      org.w3c.dom.Document html,
      PrintDocument document,
      FontShelf shelf,
      boolean turns) {
    var media = new MediaAccess(document.media());
    var builder = new PdfRendererBuilder();
    if (turns) {
      builder.useUnicodeBidiSplitter(Directions::new).useUnicodeBidiReorderer(new RightToLeft());
    }
    return builder
        .usePDDocument(pdf)
        .withW3cDocument(html, null)
        .usePdfAConformance(PdfAConformance.PDFA_3_A)
        .usePdfUaAccessibility(true)
        .useCacheStore(CacheStore.PDF_FONT_METRICS, shelf.metrics())
        .useUnicodeLineBreaker(new LineBreaks())
        .useUriResolver((base, address) -> media.resolve(address))
        .useProtocolsStreamImplementation(media::open, MediaAccess.SCHEME)
        .useExternalResourceAccessControl(
            (address, type) -> media.allows(address),
            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
        .useExternalResourceAccessControl(
            (address, type) -> media.allows(address),
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
  }

  private Optional<Typeface> systemFont(int codePoint, FontShelf shelf) {
    return system
        .with(RightToLeft.formOf(codePoint))
        .or(() -> system.with(codePoint))
        .flatMap(
            file -> {
              try {
                return shelf.get(file).stream().filter(font -> font.covers(codePoint)).findFirst();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              } catch (BadFontException e) {
                throw new IllegalStateException("it could be read before: " + file, e);
              }
            });
  }
}

package dev.precis.readers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.json.TypeToken;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, as Debian brings it. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** Chromium's own limit of a picture. */
  private static final int TALLEST = 16_000;

  private static final Json JSON = new Json();

  private final ChromeDriver driver;

  /**
   * Starts it.
   *
   * @throws IllegalStateException if it is not installed
   */
  Browser() {
    if (!Files.exists(CHROMIUM) || !Files.exists(DRIVER)) {
      throw new IllegalStateException("the tests need chromium and chromium-driver");
    }
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--hide-scrollbars",
        "--lang=en");
    options.setCapability("goog:loggingPrefs", logs);
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    driver = new ChromeDriver(service, options);
  }

  ChromeDriver driver() {
    return driver;
  }

  Browser open(URI address) {
    driver.get(address.toString());
    return this;
  }

  /** A window of this many CSS pixels. */
  Browser sized(int width, int height) {
    return sized(width, height, 1);
  }

  /**
   * A window.
   *
   * @param zoom device pixels to a CSS pixel
   */
  Browser sized(int width, int height, int zoom) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", zoom, "mobile", false));
    return this;
  }

  Browser coloured(String scheme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  Browser scripted(boolean on) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    return this;
  }

  /** Presses keys, one after the other. */
  void press(CharSequence key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** What a script of the test, which is none of the page's, gives. */
  Object evaluate(String script, Object... arguments) {
    return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
  }

  /** Waits until a condition in JavaScript holds; the driver gives up after half a minute. */
  void await(String condition) {
    evaluate(
        """
        return new Promise(done => {
          const look = () => (%s) && done(true);
          new MutationObserver(look).observe(
              document, {subtree: true, childList: true, attributes: true});
          look();
        });
        """
            .formatted(condition));
  }

  /** Why the console is not empty. Reading empties it. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that were asked for since the last time. */
  List<URI> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> field(field(JSON.toType(entry.getMessage(), MAP), "message"), "params"))
        .filter(parameters -> parameters.containsKey("request"))
        .map(parameters -> String.valueOf(field(parameters, "request").get("url")))
        .filter(address -> !address.startsWith("data:"))
        .map(URI::create)
        .toList();
  }

  private static final java.lang.reflect.Type MAP =
      new TypeToken<Map<String, Object>>() {}.getType();

  @SuppressWarnings("unchecked")
  private static Map<String, Object> field(Object map, String name) {
    var value = ((Map<String, Object>) map).get(name);
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  /** The whole page as a picture. */
  void picture(Path file) throws IOException {
    var metrics = field(command("Page.getLayoutMetrics", Map.of()), "cssContentSize");
    int height = Math.min(TALLEST, number(metrics, "height"));
    var clip =
        Map.<String, Object>of(
            "x", 0, "y", 0, "width", number(metrics, "width"), "height", height, "scale", 1);
    var taken =
        command(
            "Page.captureScreenshot",
            Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
  }

  private static int number(Map<String, Object> map, String name) {
    return map.get(name) instanceof Number number ? number.intValue() : 0;
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  @Override
  public void close() {
    driver.quit();
  }
}

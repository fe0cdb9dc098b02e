import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or applies google-java-format: {@code FormatJava check|apply <report> <folder>...}. After
 * a check, the report file exists if and only if something is not formatted; the build looks for
 * it.
 *
 * <p>A program of its own because the formatter reads Java with the compiler of the JVM it runs in.
 * Formatter plugins run in Maven's JVM, which may be 17 and cannot read Java 25; the root pom
 * starts this file with the JDK 25 that compiles.
 */
final class FormatJava {

  private final Formatter formatter =
      new Formatter(
          JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());

  public static void main(String[] arguments) throws Exception {
    boolean apply = arguments[0].equals("apply");
    Path report = Path.of(arguments[1]);
    var different = new ArrayList<String>();
    for (String folder : List.of(arguments).subList(2, arguments.length)) {
      new FormatJava().run(Path.of(folder), apply).forEach(file -> different.add(file.toString()));
    }
    different.forEach(
        file -> System.err.println((apply ? "Formatted: " : "Not formatted: ") + file));
    Files.deleteIfExists(report);
    if (!apply && !different.isEmpty()) {
      Files.write(report, different);
    }
  }

  private List<Path> run(Path folder, boolean apply) throws Exception {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
    var changed = new ArrayList<Path>();
    for (Path file : files) {
      String before = Files.readString(file);
      String after = format(file, before);
      if (!after.equals(before)) {
        changed.add(file);
        if (apply) {
          Files.writeString(file, after);
        }
      }
    }
    return changed;
  }

  private String format(Path file, String source) throws Exception {
    try {
      String imports =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
      return formatter.formatSource(imports);
    } catch (Exception failure) {
      throw new IllegalStateException("Cannot read " + file, failure);
    }
  }
}

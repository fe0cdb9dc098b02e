import ch.digitalfondue.mjml4j.Mjml4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes the two layouts of every mail out of one MJML file: {@code letter.html.mustache} by MJML
 * and {@code letter.txt.mustache} from the same paragraphs. Run by the build: {@code java
 * CompileLetters.java letter.mjml folder}.
 */
final class CompileLetters {
  /** Shows something that would say the same twice in plain text. */
  private static final String PICTURE_ONLY = "picture";

  private CompileLetters() {}

  static void main(String[] arguments) throws Exception {
    Path source = Path.of(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    write(folder.resolve("letter.html.mustache"), html(Files.readString(source)));
    write(folder.resolve("letter.txt.mustache"), text(source));
  }

  private static String html(String mjml) {
    String html = Mjml4j.render(mjml, new Mjml4j.Configuration("en"));
    // MJML 4 brings its own fonts from Google if a style is forgotten; no mail fetches anything.
    if (html.contains("fonts.googleapis.com") || html.contains("@import")) {
      throw new IllegalStateException("letter.mjml names no font of its own somewhere");
    }
    return html;
  }

  private static String text(Path source) throws Exception {
    Element body =
        (Element)
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(source.toFile())
                .getElementsByTagName("mj-body")
                .item(0);
    List<String> lines = new ArrayList<>();
    paragraphs(body, lines);
    return String.join("\n", lines.subList(1, lines.size())) + "\n";
  }

  /** Each paragraph after an empty line, so that one that is left out leaves no gap. */
  private static void paragraphs(Element parent, List<String> lines) {
    for (Element element : children(parent)) {
      String words = element.getTextContent().strip();
      switch (element.getTagName()) {
        case "mj-raw" -> {
          // A part of which only the HTML has something leaves nothing behind.
          if (words.startsWith("{{/") && lines.getLast().equals(words.replace('/', '#'))) {
            lines.removeLast();
          } else {
            lines.add(words);
          }
        }
        case "mj-text", "mj-button" -> {
          if (!classes(element).contains(PICTURE_ONLY)) {
            // A heading and a label stand right above what they belong to.
            if (!follows(element)) {
              lines.add("");
            }
            lines.add(words);
            if (element.hasAttribute("href")) {
              lines.add(element.getAttribute("href"));
            }
          }
        }
        default -> paragraphs(element, lines);
      }
    }
  }

  /** Whether the paragraph before is its heading, or lies with it in one box. */
  private static boolean follows(Element element) {
    Node before = element.getPreviousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    return before instanceof Element previous
        && (previous.getElementsByTagName("h2").getLength() > 0
            || (classes(previous).contains("boxed") && classes(element).contains("boxed")));
  }

  private static Set<String> classes(Element element) {
    return Set.of(element.getAttribute("css-class").split(" "));
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int index = 0; index < nodes.getLength(); index++) {
      if (nodes.item(index) instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Only if it changed: what is made of it is then known to be as before. */
  private static void write(Path file, String content) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(content)) {
      Files.writeString(file, content);
    }
  }
}

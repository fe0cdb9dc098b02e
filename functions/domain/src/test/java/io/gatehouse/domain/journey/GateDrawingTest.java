package io.gatehouse.domain.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.assertj.core.api.SoftAssertions;

/**
 * The drawings of the three kinds of links show what happens, and nothing else: every arrow was
 * seen in some life, and whatever was seen is an arrow (R12, R36, R39).
 */
class GateDrawingTest {
  private static final Path DRAWING = Path.of("../../infra/decisions/the-life-of-a-mailed-link.md");
  private static final Pattern ARROW =
      Pattern.compile("^\\s*(\\[\\*]|\\w+) --> (\\w+) : (.+)$", Pattern.MULTILINE);

  @Example
  void R12_R36_R39_theDrawingIsWhatHappens() throws IOException {
    Map<GateKind, Set<String>> seen = seen();
    SoftAssertions all = new SoftAssertions();
    for (GateKind kind : GateKind.values()) {
      Set<String> happened = Objects.requireNonNull(seen.get(kind));
      all.assertThat(drawn(kind))
          .as("%s, %s: what happened is\n%s\n", DRAWING, kind, mermaid(happened))
          .isEqualTo(happened);
    }
    all.assertAll();
  }

  /** One line for each reason. */
  private static Set<String> drawn(GateKind kind) throws IOException {
    String heading =
        "## " + kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    String text = Files.readString(DRAWING);
    if (!text.contains(heading)) {
      return Set.of();
    }
    String part = text.substring(text.indexOf(heading));
    String diagram =
        part.substring(
            part.indexOf("```mermaid"), part.indexOf("```\n", part.indexOf("```mermaid") + 3));
    Set<String> arrows = new TreeSet<>();
    Matcher found = ARROW.matcher(diagram);
    while (found.find()) {
      for (String why : found.group(3).split(", ", -1)) {
        arrows.add(found.group(1) + " --> " + found.group(2) + " : " + why.strip());
      }
    }
    return arrows;
  }

  private static Map<GateKind, Set<String>> seen() {
    Set<GateTransition> transitions = new HashSet<>();
    GateStep.lives(12_000, 1)
        .forEach(
            life -> {
              GateRun run = new GateRun(change -> change, transitions);
              life.forEach(run::assertStep);
            });
    Map<GateKind, Set<String>> seen = new EnumMap<>(GateKind.class);
    Arrays.stream(GateKind.values()).forEach(kind -> seen.put(kind, new TreeSet<>()));
    transitions.forEach(
        one ->
            Objects.requireNonNull(seen.get(one.kind()))
                .add(one.from() + " --> " + one.to() + " : " + one.why()));
    return seen;
  }

  /** As it would be drawn. */
  private static String mermaid(Set<String> happened) {
    Map<String, Set<String>> byArrow = new TreeMap<>();
    for (String line : happened) {
      String[] parts = line.split(" : ", 2);
      byArrow.computeIfAbsent(parts[0], arrow -> new TreeSet<>()).add(parts[1]);
    }
    return byArrow.entrySet().stream()
        .map(arrow -> "    " + arrow.getKey() + " : " + String.join(", ", arrow.getValue()))
        .collect(Collectors.joining("\n"));
  }
}

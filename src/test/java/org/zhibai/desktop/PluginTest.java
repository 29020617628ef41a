package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the desktop contributes to the workbench hangs together. */
class PluginTest {
  private static final Path FOLDER = Path.of("src/main/product/lib");

  private final List<Element> elements = elements();

  @Test
  void classes_can_be_loaded() {
    Stream<String> named =
        Stream.of("class", "contributorClass", "defaultHandler")
            .flatMap(this::values)
            .flatMap(value -> Stream.of(value.split(":")));

    assertThat(named.filter(name -> name.startsWith("org.zhibai.")))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
  }

  @Test
  void names_are_there_in_both_languages() throws IOException {
    Set<String> used =
        elements.stream()
            .flatMap(PluginTest::attributes)
            .filter(value -> value.startsWith("%"))
            .map(value -> value.substring(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(names("plugin.properties")).isEqualTo(used);
    assertThat(names("plugin_en.properties")).isEqualTo(used);
  }

  @Test
  void ids_are_unique_among_their_kind() {
    for (String kind :
        List.of("view", "e4view", "command", "category", "perspective", "page", "editor")) {
      assertThat(of(kind).map(each -> each.getAttribute("id")).filter(id -> !id.isEmpty()))
          .as(kind)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void menus_keys_and_handlers_name_commands_that_exist() {
    Set<String> commands =
        of("extension")
            .filter(each -> each.getAttribute("point").equals("org.eclipse.ui.commands"))
            .flatMap(each -> children(each, "command"))
            .map(each -> each.getAttribute("id"))
            .collect(Collectors.toSet());

    assertThat(values("commandId"))
        .allMatch(id -> id.startsWith("org.eclipse.") || commands.contains(id));
  }

  @Test
  void pictures_are_there() {
    Stream<String> ofWindow =
        of("property")
            .filter(each -> each.getAttribute("name").equals("windowImages"))
            .flatMap(each -> Stream.of(each.getAttribute("value").split(",")));

    assertThat(
            Stream.concat(ofWindow, values("icon")).filter(name -> !name.startsWith("platform:")))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(FOLDER.resolve(name)).exists());
  }

  private Stream<Element> of(String tag) {
    return elements.stream().filter(each -> each.getTagName().equals(tag));
  }

  private Stream<String> values(String attribute) {
    return elements.stream().map(each -> each.getAttribute(attribute)).filter(v -> !v.isEmpty());
  }

  private static Stream<String> attributes(Element element) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      values.add(element.getAttributes().item(i).getNodeValue());
    }
    return values.stream();
  }

  private static Stream<Element> children(Element parent, String tag) {
    return list(parent.getElementsByTagName(tag)).stream();
  }

  private static Set<String> names(String bundle) throws IOException {
    Properties names = new Properties();
    try (Reader in = Files.newBufferedReader(FOLDER.resolve(bundle))) {
      names.load(in);
    }
    return new TreeSet<>(names.stringPropertyNames());
  }

  private static List<Element> elements() {
    try {
      return list(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(FOLDER.resolve("plugin.xml").toFile())
              .getElementsByTagName("*"));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}

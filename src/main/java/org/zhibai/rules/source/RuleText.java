package org.zhibai.rules.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule as its file says it.
 *
 * @param attributes words between its name and {@code when} that are no tags
 * @param when the word
 * @param then the word; where it is missing, where it should stand
 * @param reports what is reported
 * @param others what else {@code then} says
 */
public record RuleText(
    Word name,
    List<Tag> tags,
    List<Word> attributes,
    List<Condition> conditions,
    Span when,
    Span then,
    List<ReportCall> reports,
    List<Word> others) {

  /** The words of the tags by name; of a tag that stands twice, the first. */
  public Map<String, String> metadata() {
    return tags.stream()
        .collect(
            Collectors.toMap(
                tag -> tag.name().text(), tag -> tag.value().text(), (first, second) -> first));
  }

  /** All facts that the conditions name. */
  public Stream<FactPattern> patterns() {
    return conditions.stream().flatMap(condition -> condition.patterns().stream());
  }
}

package org.zhibai.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.NewRuleRefused.Reason;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.Likeness;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;
import org.zhibai.report.WholeFile;

/**
 * Writes a rule and its page to start from: a part that must not exceed its whole, with cases that
 * hold. The author then changes it step by step and always has something that runs.
 */
public final class NewRule {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+");
  private static final Pattern NAME = Pattern.compile("[^\"\\\\\\p{Cc}{}*|]{2,80}");

  private final Path pack;
  private final ReportSystem system;

  /**
   * What the rule is to be.
   *
   * @param id its path below the pack, {@code creation/patents/inventions-within-grants}
   * @param name the requirement in words
   * @param kind null for the kind that follows from the codes
   * @param codes the whole and its parts; empty for the first two lines of a form
   */
  public record Request(
      String id, String name, Severity severity, @Nullable RuleKind kind, List<String> codes) {}

  /** The files written. */
  public record Written(Path rule, Path page) {}

  /**
   * @throws org.zhibai.forms.PackException when the pack's tables have a mistake
   */
  public NewRule(Path pack) {
    this.pack = pack;
    this.system = ReportSystem.read(pack);
  }

  /**
   * Writes the rule and its page.
   *
   * @throws NewRuleRefused when it can't be made as asked; then nothing is written
   * @throws IOException when the files can't be written
   */
  public Written write(Request request) throws IOException {
    checkId(request.id());
    checkName(request.name());
    Path rule = pack.resolve(request.id() + ".drl");
    Path page = pack.resolve(request.id() + ".md");
    for (Path file : List.of(rule, page)) {
      if (Files.exists(file)) {
        throw new NewRuleRefused(Reason.EXISTS, file.toString());
      }
    }
    RuleDraft draft = new RuleDraft(system, request, lines(request.codes()));
    write(page, draft.page());
    write(rule, draft.drl());
    return new Written(rule, page);
  }

  private static void write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, beside -> Files.write(beside, bytes));
  }

  /** The folders in which a rule may stand. */
  public List<String> chapters() {
    return Product.read(pack).rules().stream()
        .map(Rule::id)
        .map(id -> id.substring(0, Math.max(0, id.lastIndexOf('/'))))
        .filter(chapter -> !chapter.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private void checkId(String id) {
    if (!ID.matcher(id).matches()) {
      throw new NewRuleRefused(Reason.ID, id);
    }
    String chapter = id.substring(0, id.lastIndexOf('/'));
    List<String> chapters = chapters();
    if (!chapters.contains(chapter)) {
      throw new NewRuleRefused(Reason.CHAPTER, chapter, String.join("  ", chapters));
    }
  }

  private void checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new NewRuleRefused(Reason.NAME, name);
    }
    Product.read(pack).rules().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .ifPresent(
            rule -> {
              throw new NewRuleRefused(Reason.NAME_TAKEN, name, rule.id());
            });
  }

  private List<FormLine> lines(List<String> codes) {
    if (codes.isEmpty()) {
      return firstTwo();
    }
    List<FormLine> lines = new ArrayList<>();
    for (String code : codes) {
      FormLine line =
          system.line(code).orElseThrow(() -> new NewRuleRefused(Reason.CODE, code, near(code)));
      if (line.line().type().inWords()) {
        throw new NewRuleRefused(Reason.WORDS, code, line.line().name());
      }
      lines.add(line);
    }
    if (lines.stream().map(FormLine::code).distinct().count() < 2) {
      throw new NewRuleRefused(Reason.ONE_CODE, String.join(",", codes));
    }
    return lines;
  }

  /** The first two lines with figures of a form that has as many, in the form's order. */
  private List<FormLine> firstTwo() {
    return system.allForms().stream()
        .map(
            form ->
                system.allLines().stream()
                    .filter(line -> line.line().form().equals(form.number()))
                    .filter(line -> !line.line().type().inWords())
                    .limit(2)
                    .toList())
        .filter(lines -> lines.size() == 2)
        .findFirst()
        .orElseThrow(() -> new NewRuleRefused(Reason.ONE_CODE, ""));
  }

  private String near(String code) {
    List<String> known = system.allLines().stream().map(FormLine::code).distinct().toList();
    return String.join("  ", Likeness.alike(code, known).stream().limit(3).toList());
  }
}

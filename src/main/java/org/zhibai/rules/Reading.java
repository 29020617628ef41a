package org.zhibai.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.zhibai.model.WrittenRule;
import org.zhibai.rules.lint.Checks;
import org.zhibai.rules.lint.Draft;
import org.zhibai.rules.lint.Remarks;

/**
 * A rule's file and page as they were read.
 *
 * @param draft what they say; empty when the rule's file isn't text
 * @param version first 12 hex digits of the hash of both
 * @param remarks what reading found; checks add to it
 */
record Reading(String id, Optional<Draft> draft, String version, Remarks remarks) {

  /** Reads a rule and its page, if it has one. */
  static Reading of(Path file, String id, Locale language) throws IOException {
    Remarks remarks = new Remarks(language);
    Path beside = PackFiles.page(file);
    Admission admission = new Admission(pack(file, id), remarks);
    if (!admission.admits(file, id + ".drl") | !admission.admits(beside, id + ".md")) {
      return new Reading(id, Optional.empty(), "", remarks);
    }
    byte[] drl = Files.readAllBytes(file);
    byte[] page = Files.exists(beside) ? Files.readAllBytes(beside) : new byte[0];
    Optional<String> text = PackFiles.text(drl).filter(rule -> admission.admits(rule, id + ".drl"));
    Optional<String> pageText = PackFiles.text(page).filter(read -> Files.exists(beside));
    if (PackFiles.text(drl).isEmpty()) {
      remarks.missing("file.encoding", id + ".drl");
    }
    if (PackFiles.text(page).isEmpty()) {
      remarks.missing("file.encoding", id + ".md");
      pageText = Optional.of("");
    }
    Optional<String> read = pageText;
    String version = new Hash().add(drl).add(page).hex().substring(0, 12);
    try {
      return new Reading(id, text.map(rule -> Draft.of(id, rule, read)), version, remarks);
    } catch (StackOverflowError e) {
      admission.refuse(text.orElse(""), id + ".drl");
      return new Reading(id, Optional.empty(), version, remarks);
    }
  }

  /** Takes a rule and its page as they stand in an editor. */
  static Reading of(WrittenRule written, Locale language) {
    Remarks remarks = new Remarks(language);
    String id = written.id();
    Admission admission = new Admission(Path.of(""), remarks);
    byte[] drl = written.drl().getBytes(StandardCharsets.UTF_8);
    byte[] page = written.page().orElse("").getBytes(StandardCharsets.UTF_8);
    String version = new Hash().add(drl).add(page).hex().substring(0, 12);
    if (!admission.admits(written.drl(), id + ".drl")) {
      return new Reading(id, Optional.empty(), version, remarks);
    }
    try {
      Draft draft = Draft.of(id, written.drl(), written.page());
      return new Reading(id, Optional.of(draft), version, remarks);
    } catch (StackOverflowError e) {
      admission.refuse(written.drl(), id + ".drl");
      return new Reading(id, Optional.empty(), version, remarks);
    }
  }

  /** The folder of the pack in which a file is the rule of this id. */
  private static Path pack(Path file, String id) {
    return file.toAbsolutePath().resolve("../".repeat(Path.of(id).getNameCount())).normalize();
  }

  /** Lets the checks look at what was read. */
  void look(Checks checks) {
    try {
      draft.ifPresent(rule -> checks.look(rule, remarks));
    } catch (StackOverflowError e) {
      new Admission(Path.of(""), remarks)
          .refuse(draft.map(rule -> rule.drl().source().text()).orElse(""), id + ".drl");
    }
  }

  /** The rule's name as far as it could be read; the id otherwise. */
  String called() {
    return draft.flatMap(Draft::rule).map(rule -> rule.name().text()).orElse(id);
  }
}

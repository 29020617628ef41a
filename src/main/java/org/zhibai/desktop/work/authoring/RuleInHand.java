package org.zhibai.desktop.work.authoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.RuleEffect;
import org.zhibai.app.RuleVerdict;
import org.zhibai.model.Remark;
import org.zhibai.model.WrittenRule;

/** A rule that is open: as it was saved, as it is now, and what is wrong with it. */
public final class RuleInHand {
  private WrittenRule saved;
  private WrittenRule now;
  private List<Remark> remarks = List.of();
  private @Nullable RuleVerdict verdict;
  private @Nullable RuleEffect effect;

  RuleInHand(WrittenRule opened) {
    this.saved = opened;
    this.now = opened;
  }

  /** The rule's id. */
  public String id() {
    return now.id();
  }

  /** As it was opened or saved last. */
  public WrittenRule saved() {
    return saved;
  }

  /** As it is now. */
  public WrittenRule now() {
    return now;
  }

  /** What was found wrong with it when it was looked at last. */
  public List<Remark> remarks() {
    return remarks;
  }

  /** What was found wrong with one of its two files. */
  public List<Remark> remarks(RuleFile file) {
    String name = file.of(id());
    return remarks.stream().filter(remark -> remark.file().equals(name)).toList();
  }

  /** Whether one of its files isn't as it was saved. */
  public boolean changed() {
    return !now.equals(saved);
  }

  /** The text of one of its files; empty for a page that isn't there. */
  public String text(RuleFile file) {
    return file == RuleFile.RULE ? now.drl() : now.page().orElse("");
  }

  void type(RuleFile file, String text) {
    boolean none = file == RuleFile.PAGE && text.isEmpty() && saved.page().isEmpty();
    now =
        file == RuleFile.RULE
            ? now.withDrl(text)
            : none ? new WrittenRule(now.id(), now.drl(), Optional.empty()) : now.withPage(text);
  }

  /** Takes one of the files as it was saved. */
  void drop(RuleFile file) {
    now =
        file == RuleFile.RULE
            ? now.withDrl(saved.drl())
            : new WrittenRule(now.id(), now.drl(), saved.page());
  }

  void saved(WrittenRule written) {
    saved = written;
  }

  void reopen(WrittenRule opened) {
    saved = opened;
    now = opened;
  }

  /** What came of its cases when they were run last. */
  public Optional<RuleVerdict> verdict() {
    return Optional.ofNullable(verdict);
  }

  /** What its change does to the findings, as far as it was tried last. */
  public Optional<RuleEffect> effect() {
    return Optional.ofNullable(effect);
  }

  void tried(RuleVerdict came) {
    verdict = came;
  }

  void effect(RuleEffect came) {
    effect = came;
  }

  void found(List<Remark> found) {
    remarks = found;
  }
}

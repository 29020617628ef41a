package org.zhibai.desktop.work.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.CheckSubmissions;
import org.zhibai.app.MeasureCoverage;
import org.zhibai.app.ShowPage;
import org.zhibai.app.authoring.RuleFileRefused;
import org.zhibai.app.authoring.RuleFiles;
import org.zhibai.app.authoring.RuleMarks;
import org.zhibai.app.authoring.RuleTree;
import org.zhibai.app.authoring.RuleWords;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Coverage;
import org.zhibai.model.PageBlock;
import org.zhibai.model.Progress;
import org.zhibai.model.Remark;
import org.zhibai.model.WrittenRule;

/**
 * What a rule author has on the desk: the pack, the rules that are open, the one in front. Views
 * ask it and listen to it in the screen's thread.
 */
public final class Authoring {

  /** What has become different. */
  public enum Change {
    /** The rules of the pack: one is new, gone, renamed, broken or mended. */
    TREE,
    /** Another rule is in front, or none. */
    CHOSEN,
    /** The text of the rule in front. */
    TEXT,
    /** What is wrong with an open rule. */
    MARKS,
    /** An open rule was saved. */
    SAVED,
    /** The submissions were checked. */
    CHECKED,
    /** An open rule was tried out. */
    TRIED
  }

  private final Path pack;
  private final Locale language;
  private final RuleFiles files;
  private final RuleWords words;
  private final RuleMarks marks;
  private final ShowPage pages;
  private final Map<String, RuleInHand> open = new TreeMap<>();
  private final Map<String, Integer> editors = new TreeMap<>();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final Trials trials;
  private RuleTree tree;
  private @Nullable RuleInHand chosen;

  /**
   * A desk with a pack on it.
   *
   * @param language of sentences and titles
   * @throws org.zhibai.forms.PackException when the pack's tables have a mistake
   */
  public Authoring(Path pack, Locale language) {
    this.pack = pack;
    this.language = language;
    this.files = new RuleFiles(pack);
    this.words = RuleWords.of(pack, language);
    this.marks = RuleMarks.in(pack, language);
    this.pages = new ShowPage(pack, language);
    this.trials = new Trials(pack);
    this.tree = RuleTree.read(pack, language);
  }

  /** Folder of the pack. */
  public Path pack() {
    return pack;
  }

  /** The language of the screen. */
  public Locale language() {
    return language;
  }

  /** The words of the pack. */
  public RuleWords words() {
    return words;
  }

  /** The rules of the pack. */
  public RuleTree tree() {
    return tree;
  }

  /** Tells of changes until the answer is run. */
  public Runnable listen(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Reads the rules of the pack again; may be called from any thread.
   *
   * @return empty when a file was taken away just then: who watches the pack is told of it
   */
  public Optional<RuleTree> readTree() {
    try {
      return Optional.of(RuleTree.read(pack, language));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Takes the rules as they were read again. */
  public void take(RuleTree read) {
    tree = read;
    tell(Change.TREE);
  }

  /**
   * Opens a rule, or gives the one that is open.
   *
   * @throws org.zhibai.app.authoring.RuleFileRefused when it can't be opened
   * @throws IOException when it can't be read
   */
  public RuleInHand open(String id) throws IOException {
    RuleInHand here = open.get(id);
    if (here == null) {
      here = new RuleInHand(files.open(id));
      open.put(id, here);
    }
    return here;
  }

  /** An editor of one of a rule's files was opened. */
  public void begin(RuleInHand rule) {
    editors.merge(rule.id(), 1, Integer::sum);
  }

  /** An editor was closed: what wasn't saved of its file is lost; the last one closes the rule. */
  public void end(RuleInHand rule, RuleFile file) {
    rule.drop(file);
    if (editors.merge(rule.id(), -1, Integer::sum) > 0) {
      tell(Change.TEXT);
      return;
    }
    editors.remove(rule.id());
    open.remove(rule.id());
    if (chosen == rule) {
      choose(null);
    }
  }

  /** Throws away what wasn't saved and takes the files as they are. */
  public void reopen(RuleInHand rule) throws IOException {
    rule.reopen(files.open(rule.id()));
    tell(Change.TEXT);
  }

  /**
   * A rule's files were changed, or taken away, maybe elsewhere: an open one that wasn't changed
   * here is as it is there now. One that was is left alone; saving it will ask.
   */
  public void changedElsewhere(String id) {
    RuleInHand rule = open.get(id);
    if (rule == null || rule.changed()) {
      return;
    }
    try {
      WrittenRule there = files.open(id);
      if (!there.equals(rule.saved())) {
        rule.reopen(there);
        tell(Change.TEXT);
      }
    } catch (IOException | RuleFileRefused e) {
      // What is here may be all that is left of it; saving asks.
    }
  }

  /** Puts a rule in front; null for none. */
  public void choose(@Nullable RuleInHand rule) {
    if (chosen != rule) {
      chosen = rule;
      tell(Change.CHOSEN);
    }
  }

  /** The rule in front. */
  public Optional<RuleInHand> chosen() {
    return Optional.ofNullable(chosen);
  }

  /** Takes what was typed. */
  public void type(RuleInHand rule, RuleFile file, String text) {
    if (!rule.text(file).equals(text)) {
      rule.type(file, text);
      if (rule == chosen) {
        tell(Change.TEXT);
      }
    }
  }

  /** What is wrong with a rule; takes a moment and may be called from any one thread. */
  public synchronized List<Remark> look(WrittenRule rule) {
    return marks.of(rule, tree.rules());
  }

  /** What open rules are tried on. */
  public Trials trials() {
    return trials;
  }

  /** Takes a check of the submissions on which rules are tried. */
  public void take(CheckResult checked) {
    trials.take(checked);
    tell(Change.CHECKED);
  }

  /** Takes what came of trying a rule, unless it has been changed meanwhile. */
  public void tried(RuleInHand rule, Trials.Outcome outcome) {
    if (rule.now().equals(outcome.rule())) {
      rule.tried(outcome.verdict());
      outcome.effect().ifPresent(rule::effect);
      tell(Change.TRIED);
    }
  }

  /** A rule's page from top to bottom; may be called from any thread. */
  public List<PageBlock> page(WrittenRule rule) {
    return pages.of(rule);
  }

  /**
   * Measures which cells of the forms the rules of the pack read; takes a while and may be called
   * from any thread.
   */
  public Coverage coverage(Progress progress) {
    try {
      return new MeasureCoverage(
              new MeasureCoverage.Request(
                  List.of(), List.of(), null, pack, CheckSubmissions.userCache(), language),
              progress)
          .run()
          .coverage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes what is wrong with a rule, unless it has been changed meanwhile. */
  public void mark(RuleInHand rule, WrittenRule looked, List<Remark> remarks) {
    if (rule.now().equals(looked)) {
      rule.found(remarks);
      tell(Change.MARKS);
    }
  }

  /**
   * Saves one of a rule's files.
   *
   * @throws org.zhibai.app.authoring.RuleFileRefused when the file isn't any more as it was opened
   * @throws IOException when it can't be written
   */
  public void save(RuleInHand rule, RuleFile file) throws IOException {
    WrittenRule kept = rule.saved();
    WrittenRule written =
        file == RuleFile.RULE
            ? kept.withDrl(rule.now().drl())
            : new WrittenRule(kept.id(), kept.drl(), rule.now().page());
    files.save(kept, written);
    rule.saved(written);
    tell(Change.SAVED);
  }

  /** Takes the files on disk for those that were opened, so that what is here can be saved. */
  public void overrule(RuleInHand rule) throws IOException {
    rule.saved(files.open(rule.id()));
  }

  private void tell(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }
}

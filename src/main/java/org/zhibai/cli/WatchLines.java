package org.zhibai.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.zhibai.app.RuleVerdict;
import org.zhibai.app.WatchRules;
import org.zhibai.model.Texts;

/** Says on a terminal what a watch over rules sees. */
final class WatchLines implements WatchRules.Listener {
  private final Texts texts;
  private final PrintWriter out;
  private final Verdicts verdicts;

  WatchLines(Texts texts, PrintWriter out) {
    this.texts = texts;
    this.out = out;
    this.verdicts = new Verdicts(texts, out);
  }

  @Override
  public void ready() {
    out.println(texts.get("watch.ready"));
  }

  @Override
  public void tested(List<RuleVerdict> all, Duration took) {
    out.println();
    all.forEach(verdicts::print);
    if (all.size() > 1) {
      verdicts.total(all);
    }
    out.println(
        texts.get("watch.took", String.format(Locale.ROOT, "%.2f", took.toMillis() / 1000.0)));
  }

  @Override
  public void gone(String id) {
    out.println(texts.get("watch.gone", id));
  }

  @Override
  public void mistake(String sentence) {
    out.println(texts.get("watch.mistake", sentence));
  }
}

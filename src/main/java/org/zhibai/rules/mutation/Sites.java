package org.zhibai.rules.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Submission;

/** Finds the cells of a submission's forms that hold a number. */
final class Sites {
  private final Submission submission;
  private final Map<String, BigDecimal> lastYear = new HashMap<>();
  private final Map<String, BigDecimal> before = new HashMap<>();

  /**
   * @param prior last year's submission of the same unit
   */
  Sites(Submission submission, Optional<Submission> prior) {
    this.submission = submission;
    prior.ifPresent(last -> last.entries().forEach(entry -> keep(entry, lastYear)));
    for (Entry entry : submission.entries()) {
      BigDecimal value = Typed.value(entry);
      if (value != null
          && (entry.role() == ColumnRole.PRIOR || entry.role() == ColumnRole.OPENING)) {
        before.put(entry.code(), value);
      }
    }
  }

  private static void keep(Entry entry, Map<String, BigDecimal> values) {
    BigDecimal value = Typed.value(entry);
    if (value != null) {
      values.put(place(entry), value);
    }
  }

  private static String place(Entry entry) {
    return entry.code() + " " + entry.column();
  }

  /** The cells, in the order of the forms. */
  List<Site> all() {
    List<Site> sites = new ArrayList<>();
    Map<String, BigDecimal> above = new HashMap<>();
    List<Entry> entries = submission.entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      BigDecimal value = Typed.value(entry);
      if (value != null) {
        String column = entry.form() + " " + entry.column();
        @Nullable BigDecimal upper = above.put(column, value);
        add(i, entry, Optional.ofNullable(upper), sites);
      }
    }
    return sites;
  }

  private void add(int index, Entry entry, Optional<BigDecimal> above, List<Site> sites) {
    Typed.in(entry)
        .ifPresent(typed -> sites.add(new Site(index, entry, typed, lastYear(entry), above)));
  }

  private Optional<BigDecimal> lastYear(Entry entry) {
    Optional<BigDecimal> same = Optional.ofNullable(lastYear.get(place(entry)));
    return same.isPresent() || !entry.ofThePeriod()
        ? same
        : Optional.ofNullable(before.get(entry.code()));
  }
}

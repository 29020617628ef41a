package org.zhibai.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.model.Arithmetic;
import org.zhibai.model.Attainment;
import org.zhibai.model.Inspection;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Placing;
import org.zhibai.model.RowGroup;
import org.zhibai.model.Standing;
import org.zhibai.model.Threshold;
import org.zhibai.rules.source.FactPattern;
import org.zhibai.rules.source.PageFile;
import org.zhibai.rules.source.PageFile.Section;
import org.zhibai.rules.source.RuleText;
import org.zhibai.rules.source.Span;

/** Placeholders of a page stand for something that a finding of its rule has. */
final class PlaceholderCheck implements Check {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\n]*)\\}");
  private static final Set<String> FILLED = Set.of("说法", "怎么改");

  private final FactTypes types;
  private final Vocabulary vocabulary;

  PlaceholderCheck(FactTypes types, Vocabulary vocabulary) {
    this.types = types;
    this.vocabulary = vocabulary;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    if (draft.page().isEmpty() || draft.rule().isEmpty()) {
      return;
    }
    PageFile page = draft.page().get();
    Optional<Set<String>> known = known(draft.rule().get());
    for (Section section : page.sections()) {
      Matcher written = PLACEHOLDER.matcher(page.source().at(section.text().at()));
      while (written.find()) {
        int start = section.text().at().start();
        Span at = new Span(start + written.start(), start + written.end());
        String word = written.group(1);
        if (!FILLED.contains(section.label().text())) {
          remarks.warning("placeholder.section", page.source(), at, word, section.label().text());
        } else if (known.isPresent() && !known.get().contains(bare(word))) {
          String nearest = Nearest.of(word, known.get());
          remarks.error("placeholder.unknown", page.source(), at, word, nearest);
        }
      }
    }
  }

  /** {@code 02.01 上年同期} stands for a column of a line. */
  private static String bare(String word) {
    return word.matches("\\w+\\.\\d+ .*") ? word.substring(0, word.indexOf(' ')) : word;
  }

  /** What the reported facts can fill in; empty when they aren't known. */
  private Optional<Set<String>> known(RuleText rule) {
    Scope scope = Spot.each(rule, types, spot -> {});
    List<Class<?>> reported = new ArrayList<>();
    rule.reports().stream()
        .flatMap(report -> report.arguments().stream())
        .flatMap(argument -> scope.type(argument).stream())
        .filter(type -> type != String.class)
        .forEach(reported::add);
    if (reported.isEmpty()) {
      return Optional.empty();
    }
    Set<String> known = new TreeSet<>(Set.of("单位", "年", "应为", "差额"));
    for (String word : List.of("指标", "代码", "数值", "栏")) {
      known.addAll(List.of(word, word + "2", word + "3"));
    }
    reported.forEach(type -> known.addAll(words(type)));
    if (reported.contains(LedgerRow.class)) {
      rule.patterns()
          .filter(pattern -> pattern.type().text().equals("LedgerRow"))
          .forEach(pattern -> columns(pattern).forEach(known::add));
    }
    vocabulary.words("Figure", "code").ifPresent(codes -> known.addAll(codes.words()));
    return Optional.of(known);
  }

  private List<String> columns(FactPattern pattern) {
    List<String> ledgers =
        Words.literals(pattern, "ledger").stream().map(word -> word.text()).toList();
    return vocabulary.columns(ledgers).stream().map(LedgerColumn::key).toList();
  }

  private static Set<String> words(Class<?> type) {
    Set<String> words = new TreeSet<>();
    if (Arithmetic.class.isAssignableFrom(type)) {
      words.addAll(Set.of("公式", "算式", "分项"));
    }
    if (type == Attainment.class) {
      words.addAll(Set.of("目标", "来源"));
    } else if (type == Threshold.class) {
      words.addAll(Set.of("阈值", "来源"));
    } else if (type == LedgerRow.class) {
      words.addAll(Set.of("台账", "行号", "记录"));
    } else if (type == LedgerCell.class) {
      words.addAll(Set.of("台账", "行号", "记录", "问题", "阈值", "来源"));
    } else if (RowGroup.class.isAssignableFrom(type)) {
      words.addAll(Set.of("键", "重复"));
    } else if (type == Inspection.class) {
      words.addAll(Set.of("文件", "问题", "处理"));
    } else if (type == Standing.class || type == Placing.class) {
      words.addAll(Set.of("位次", "得分", "各项得分", "扣分"));
    }
    return words;
  }
}

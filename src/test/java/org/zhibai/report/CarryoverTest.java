package org.zhibai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.ReviewColumn;
import org.zhibai.intake.Reviews;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.Review;
import org.zhibai.model.Texts;

class CarryoverTest {
  private static final int MANY = 3_000;

  @TempDir Path folder;

  @Test
  void headings_are_found_in_both_languages() {
    Texts chinese = Texts.of(FindingsWorkbook.class, Locale.CHINESE);
    Texts english = Texts.of(FindingsWorkbook.class, Locale.ENGLISH);
    for (ReviewColumn column : ReviewColumn.values()) {
      assertThat(column.headings())
          .containsExactly(chinese.get(column.key()), english.get(column.key()));
    }
  }

  @Test
  void words_of_thousands_of_findings_come_back_and_idle_ones_are_pointed_out() throws IOException {
    CheckResult result = SyntheticResult.with(findings());
    List<Review> written = new ArrayList<>();
    for (Review review : again(result, List.of(), Locale.CHINESE)) {
      written.add(saying(review, words(written.size())));
    }
    assertThat(written).hasSize(MANY);
    Map<String, Review> back =
        again(result, written, Locale.ENGLISH).stream()
            .collect(Collectors.toMap(Review::key, review -> review));
    assertThat(back).hasSize(MANY);
    for (int i = 0; i < MANY; i++) {
      Review review = back.get(written.get(i).key());
      assertThat(review.explanation()).isEqualTo(words(i));
      assertThat(review.mark()).isEqualTo(mark(i));
    }
  }

  /** Every tenth too short, every hundredth the same. */
  private static String words(int index) {
    return index % 100 == 1
        ? "情况属实，数据无误"
        : index % 10 == 0 ? "无误" + index % 7 : "第 " + index + " 条系口径调整所致";
  }

  private static String mark(int index) {
    return index % 100 == 1
        ? "the same as " + (MANY / 100 - 1) + " others"
        : index % 10 == 0 ? "too short" : "";
  }

  private List<Review> again(CheckResult result, List<Review> earlier, Locale language)
      throws IOException {
    Path out = folder.resolve("f.xlsx");
    new FindingsWorkbook(SyntheticResult.SYSTEM, language).write(result, earlier, out);
    return Reviews.of(out).orElseThrow();
  }

  private static Review saying(Review review, String explanation) {
    return new Review(
        review.key(),
        review.unit(),
        review.indicator(),
        review.message(),
        explanation,
        "待核",
        review.mark(),
        review.state());
  }

  private static List<Finding> findings() {
    Random random = new Random(1);
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Finding finding =
          SyntheticFindings.finding(
              SyntheticResult.SYSTEM.reporters(2023).get(i % 20),
              SyntheticFindings.RULES.get(3),
              i,
              random);
      many.add(finding.keyed("key " + i));
    }
    return many;
  }
}

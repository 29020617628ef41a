package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Rule;

class WriteHandbookTest {
  private static final Path PACK = Path.of("rules");
  private static final Pattern MARKDOWN_LINK = Pattern.compile("(?<!\\\\)\\]\\(([^)]+)\\)");

  @TempDir Path folder;

  @Test
  void every_rule_stands_in_the_page_with_its_demand_its_cases_and_its_source() throws IOException {
    String html = html(PACK);
    for (Rule rule : RuleList.of(PACK).rules()) {
      assertThat(html)
          .contains("id=\"rule-" + rule.id() + "\"", "href=\"#rule-" + rule.id() + "\"");
    }
    assertThat(html)
        .contains("发明专利授权量 〔02.02发明专利授权量〕 件大于专利授权量", "【通行做法】", "<td>912</td><td>6480</td>")
        .contains("强制性　表内　层次 1 本份材料　2021 年起适用")
        .contains("package creation.patents;", "创造 · 专利", "参数", "报送.截止天数", "T3 ");
  }

  @Test
  void the_criteria_of_the_ranking_stand_beside_thresholds_and_targets() throws IOException {
    String html = html(PACK);
    assertThat(html)
        .contains("排名测算的指标与权重", "<td>每万人口高价值发明专利拥有量（件/万人）</td><td>10</td>")
        .contains("数值：<a href=\"#line-02.12\">02.12</a> ÷ <a href=\"#line-01.02\">01.02</a>");
    assertThat(html(WaterWorkbook.PACK)).doesNotContain("排名测算的指标与权重");
  }

  @Test
  void links_within_the_page_lead_somewhere_and_nothing_is_loaded() throws IOException {
    String html = html(PACK);
    List<String> ids = found(html, " id=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(found(html, "href=\"#([^\"]+)\""));
    assertThat(found(html, "(?:src|href)=\"([^#\"][^\"]*)\"")).isEmpty();
    assertThat(html).contains("default-src 'none'").doesNotContain("@import", "url(");
  }

  @Test
  void links_between_the_markdown_files_lead_to_files_and_rows_that_are_there() throws IOException {
    List<Path> files = write(PACK, "book");
    int links = 0;
    for (Path file : files.subList(1, files.size())) {
      Matcher link = MARKDOWN_LINK.matcher(Files.readString(file));
      while (link.find()) {
        String[] target = link.group(1).split("#");
        Path led = file.resolveSibling(target[0]).normalize();
        assertThat(led).as(file + " " + link.group()).exists();
        if (target.length > 1) {
          assertThat(Files.readString(led)).contains("id=\"" + target[1] + "\"");
        }
        links++;
      }
    }
    assertThat(links).isGreaterThan(500);
  }

  @Test
  void an_index_says_which_rules_read_a_line_and_cover_an_audit_relation() throws IOException {
    write(PACK, "book");
    assertThat(Files.readAllLines(folder.resolve("book/lines.md")))
        .filteredOn(line -> line.contains("id=\"line-02.12\""))
        .singleElement()
        .asString()
        .contains(
            "general/part-within-whole", "general/rates-recomputed", "high-value-at-most-sum");
    assertThat(Files.readAllLines(folder.resolve("book/relations.md")))
        .anyMatch(line -> line.contains("AR-014") && line.contains("invention-grants-within"));
  }

  @Test
  void what_a_rule_file_says_is_text_and_never_part_of_the_page() throws IOException {
    PackCopy pack = PackCopy.ofWater(folder.resolve("water"));
    String script = "</code><script>alert(1)</script><img src=x onerror='alert(2)'>";
    pack.change("supply/leakage-explained.md", "漏损率高，", script + "[x](javascript:alert(3))");
    pack.change("supply/leakage-explained.drl", "漏损率超过", "漏损率<b>超过</b>");
    pack.change("supply/leakage-explained.drl", "\nwhen", "\n// ``` </pre><script>\nwhen");
    String html = html(pack.dir());
    assertThat(found(html, "(<script)")).hasSize(1);
    assertThat(html)
        .doesNotContain("<img", "<b>超过")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;alert(2)&#39;");
    String page = Files.readString(folder.resolve("book/rules/supply/leakage-explained.md"));
    assertThat(page)
        .contains("\\<script\\>", "\\[x\\](javascript", "\n````\n")
        .doesNotContainPattern("(?<!\\\\)<img")
        .doesNotContain("# 漏损率<b>");
  }

  @Test
  void the_same_pack_gives_the_same_bytes_and_a_broken_rule_is_named() throws IOException {
    PackCopy pack = PackCopy.ofWater(folder.resolve("water"));
    pack.change("supply/leakage-explained.drl", "\nwhen", "\nwenn");
    List<Path> one = write(pack.dir(), "one");
    List<Path> two = write(pack.dir(), "two");
    assertThat(two).hasSameSizeAs(one);
    for (int i = 0; i < one.size(); i++) {
      assertThat(two.get(i)).hasSameBinaryContentAs(one.get(i));
    }
    assertThat(Files.readString(one.get(0))).contains("规则有误，没有运行", "id=\"rule-supply/leakage");
  }

  private String html(Path pack) throws IOException {
    return Files.readString(write(pack, "book").get(0));
  }

  private List<Path> write(Path pack, String name) throws IOException {
    return new WriteHandbook(pack).write(folder.resolve(name), Locale.SIMPLIFIED_CHINESE);
  }

  private static List<String> found(String text, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}

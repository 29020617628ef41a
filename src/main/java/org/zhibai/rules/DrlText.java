package org.zhibai.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibai.rules.MatchPattern.Constraint;

/**
 * A rule file taken apart along the house's convention: one rule, whose last condition's last
 * constraint states the fault, and whose consequence is one call that reports.
 *
 * @param file path inside the pack
 * @param text the file's text
 * @param name the rule's name
 * @param metadata the words of {@code @severity(…)} and its neighbours, without quotes
 * @param patterns its conditions in order
 * @param when offset of what follows {@code when}
 * @param then offset of {@code then}
 * @param call offset of the consequence's argument list, behind the parenthesis
 */
record DrlText(
    String file,
    String text,
    String name,
    Map<String, String> metadata,
    List<MatchPattern> patterns,
    int when,
    int then,
    int call) {
  private static final Pattern RULE = Pattern.compile("\\brule\\s+\"([^\"]*)\"");
  private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
  private static final Pattern THEN = Pattern.compile("\\bthen\\b");
  private static final Pattern CALL =
      Pattern.compile(
          "\\s*findings\\s*\\.\\s*report\\s*\\((\\s*(?:\\$\\w+|\"[^\"]*\")"
              + "(?:\\s*,\\s*(?:\\$\\w+|\"[^\"]*\"))*\\s*)\\)\\s*;\\s*end\\s*");
  private static final Pattern TAG = Pattern.compile("@(\\w+)\\s*\\(");
  private static final Pattern HEAD =
      Pattern.compile("\\s*(?:(\\$\\w+)\\s*:\\s*)?(?:(not|exists)\\s+)?([A-Z]\\w*)\\s*");

  /** The condition that states the fault. */
  MatchPattern last() {
    return patterns.get(patterns.size() - 1);
  }

  /** The one-based line of an offset. */
  int line(int offset) {
    return lineOf(text, offset);
  }

  /** Takes a file apart. */
  static DrlText read(String file, String text) throws RuleMistake {
    String mask = new DrlMask(text).text();
    Matcher rule = found(RULE, mask, 0, file, text, "没有找到 rule \"规则名称\"");
    int name = rule.end();
    if (RULE.matcher(mask).find(name)) {
      throw new RuleMistake(file, lineOf(text, name), "一个文件只能写一条规则");
    }
    int when = found(WHEN, mask, name, file, text, "规则缺少 when").end();
    int then = found(THEN, mask, when, file, text, "规则缺少 then").start();
    Matcher call = CALL.matcher(mask).region(then + 4, mask.length());
    if (!call.matches()) {
      throw new RuleMistake(
          file, lineOf(text, then), "then 里只能写一行 findings.report($事实, …); 然后写 end");
    }
    int header = when - 4;
    return new DrlText(
            file,
            text,
            text.substring(rule.start(1), rule.end(1)),
            tags(file, text, mask, name, header),
            patterns(file, text, mask, when, then),
            when,
            then,
            call.start(1))
        .checked();
  }

  private DrlText checked() throws RuleMistake {
    if (patterns.isEmpty()) {
      throw new RuleMistake(file, line(when), "when 里没有条件");
    }
    MatchPattern last = last();
    if (!last.plain() || last.constraints().isEmpty()) {
      throw new RuleMistake(
          file, line(last.close()), "最后一个条件须是普通的事实，例如 Figure( … )，括号里最后一个约束写明错在哪里；前面的约束写明规则适用于哪里");
    }
    Constraint fault = last.constraints().get(last.constraints().size() - 1);
    if (fault.text().startsWith("$")) {
      throw new RuleMistake(file, line(fault.start()), "最后一个约束须写明错在哪里，不能只给变量命名");
    }
    refuseUnjoined();
    return this;
  }

  /** Two conditions with nothing in common would hold every fact against every other. */
  private void refuseUnjoined() throws RuleMistake {
    boolean before = false;
    for (MatchPattern pattern : patterns) {
      boolean many = pattern.plain() && pattern.many();
      if (many && before && !pattern.joined()) {
        throw new RuleMistake(
            file,
            line(pattern.close()),
            "这个条件与前面的条件没有联系，会把每个事实与其他所有事实逐一相比；请用 place == $a.place 之类的约束对上");
      }
      before |= many;
    }
  }

  private static Matcher found(
      Pattern pattern, String mask, int from, String file, String text, String otherwise)
      throws RuleMistake {
    Matcher matcher = pattern.matcher(mask);
    if (!matcher.find(from)) {
      throw new RuleMistake(file, lineOf(text, from), otherwise);
    }
    return matcher;
  }

  private static Map<String, String> tags(String file, String text, String mask, int from, int to)
      throws RuleMistake {
    Map<String, String> tags = new LinkedHashMap<>();
    Matcher matcher = TAG.matcher(mask).region(from, to);
    int end = from;
    while (matcher.find()) {
      nothingBetween(file, text, mask, end, matcher.start());
      end = mask.indexOf(')', matcher.end()) + 1;
      if (end == 0 || end > to) {
        throw new RuleMistake(
            file, lineOf(text, matcher.start()), "@" + matcher.group(1) + " 的括号没有写完");
      }
      String word = text.substring(matcher.end(), end - 1).trim();
      tags.put(matcher.group(1), word.replace("\"", "").trim());
    }
    nothingBetween(file, text, mask, end, to);
    return tags;
  }

  private static void nothingBetween(String file, String text, String mask, int from, int to)
      throws RuleMistake {
    String between = mask.substring(from, to).trim();
    if (!between.isEmpty()) {
      throw new RuleMistake(
          file,
          lineOf(text, from + mask.substring(from, to).indexOf(between)),
          "规则名称与 when 之间只能写 @severity(…) @kind(…) @relation(…) @since(…)，不能写“" + between + "”");
    }
  }

  private static List<MatchPattern> patterns(
      String file, String text, String mask, int from, int to) throws RuleMistake {
    List<MatchPattern> patterns = new ArrayList<>();
    int at = from;
    while (!mask.substring(at, to).isBlank()) {
      int open = mask.indexOf('(', at);
      int close = open < 0 ? -1 : closing(mask, open, to);
      if (close < 0) {
        throw new RuleMistake(file, lineOf(text, at), "条件的括号不成对，或条件后面有多余的文字");
      }
      Matcher head = HEAD.matcher(mask.substring(at, open));
      boolean plain = head.matches();
      patterns.add(
          new MatchPattern(
              plain && head.group(1) != null ? head.group(1) : "",
              plain ? head.group(3) : "",
              !plain || head.group(2) != null,
              plain ? constraints(text, mask, open, close) : List.of(),
              close));
      at = close + 1;
    }
    return List.copyOf(patterns);
  }

  private static int closing(String mask, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      char c = mask.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<Constraint> constraints(String text, String mask, int open, int close) {
    List<Constraint> constraints = new ArrayList<>();
    int depth = 0;
    int start = open + 1;
    for (int i = open + 1; i <= close; i++) {
      char c = mask.charAt(i);
      if (i == close || (c == ',' && depth == 0)) {
        String constraint = text.substring(start, i).trim();
        if (!constraint.isEmpty()) {
          constraints.add(new Constraint(constraint, constraints.isEmpty() ? start : start - 1));
        }
        start = i + 1;
      }
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    }
    return List.copyOf(constraints);
  }

  private static int lineOf(String text, int offset) {
    int line = 1;
    for (int i = 0; i < Math.min(offset, text.length()); i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }
}

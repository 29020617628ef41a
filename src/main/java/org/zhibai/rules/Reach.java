package org.zhibai.rules;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhibai.forms.Relation.Term;
import org.zhibai.forms.ReportSystem;
import org.zhibai.rules.MatchPattern.Constraint;

/**
 * What a rule reads by name. A rule that asks for a property of lines instead of their codes reads
 * more than is named here.
 *
 * @param codes of lines, in its own conditions and in the relations it checks
 * @param ledgers their numbers
 * @param parameters keys of thresholds
 */
public record Reach(
    SortedSet<String> codes, SortedSet<String> ledgers, SortedSet<String> parameters) {
  private static final Pattern REFUSED = Pattern.compile("!=\\s*\"[^\"]*\"");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /**
   * What a rule reads.
   *
   * @throws IllegalArgumentException when there is no such rule
   */
  public static Reach of(String id, RulePack pack, ReportSystem system) {
    RuleSource source =
        pack.source(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    Reach reach = new Reach(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    source.drl().patterns().stream()
        .flatMap(pattern -> pattern.constraints().stream())
        .forEach(constraint -> reach.add(constraint, system));
    AuditFormulas tables = new AuditFormulas(pack, system);
    tables
        .relations(source)
        .forEach(
            relation -> {
              reach.codes.add(relation.target());
              Stream.concat(relation.numerator().stream(), relation.denominator().stream())
                  .map(Term::code)
                  .forEach(reach.codes::add);
            });
    tables.totals(source).forEach(total -> reach.codes.add(total.code()));
    tables.totals(source).forEach(total -> reach.ledgers.add(total.ledger()));
    tables.keys(source).forEach(key -> reach.ledgers.add(key.ledger()));
    tables.targets(source).forEach(target -> reach.codes.add(target.code()));
    return reach;
  }

  private void add(Constraint constraint, ReportSystem system) {
    Matcher quoted = QUOTED.matcher(REFUSED.matcher(constraint.text()).replaceAll(""));
    while (quoted.find()) {
      String word = quoted.group(1);
      if (system.line(word).isPresent()) {
        codes.add(word);
      } else if (system.allLedgers().stream().anyMatch(one -> one.number().equals(word))) {
        ledgers.add(word);
      } else if (system.parameters().thresholds().stream().anyMatch(t -> t.key().equals(word))) {
        parameters.add(word);
      }
    }
  }
}

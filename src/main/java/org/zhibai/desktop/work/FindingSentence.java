package org.zhibai.desktop.work;

import java.util.Collection;
import java.util.stream.Collectors;
import org.zhibai.model.Finding;

/** A finding as one copies it into a message to the unit. */
public final class FindingSentence {
  private final Names names;

  /** In the words of some names. */
  public FindingSentence(Names names) {
    this.names = names;
  }

  /** Unit, cell, what is wrong, what to do, on one line. */
  public String of(Finding finding) {
    Finding.Cell place = finding.place();
    return names.say(
        "sentence",
        names.unit(finding.reporter()),
        place.address().withoutFile(),
        names.indicator(place),
        ended(finding.message()),
        ended(finding.remedy()));
  }

  /** Several, each on a line of its own with a number. */
  public String of(Collection<Finding> findings) {
    if (findings.size() == 1) {
      return of(findings.iterator().next());
    }
    int[] number = {0};
    return findings.stream()
        .map(finding -> names.say("sentence.numbered", ++number[0], of(finding)))
        .collect(Collectors.joining("\n"));
  }

  private String ended(String sentence) {
    return sentence.isEmpty() || "。！？.!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0
        ? sentence
        : sentence + names.say("sentence.end");
  }
}

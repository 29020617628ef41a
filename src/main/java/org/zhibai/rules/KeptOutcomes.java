package org.zhibai.rules;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zhibai.model.Submission;

/**
 * What came of submissions by themselves. As long as a submission and its own past stay as they
 * are, it need not be checked by itself again. For several threads.
 */
final class KeptOutcomes {
  private final Map<String, Kept> byFile = new ConcurrentHashMap<>();
  private final boolean keeping;
  private final UnaryOperator<Outcome> settling;

  private record Kept(Submission submission, Optional<Submission> prior, Outcome outcome) {
    private boolean of(Submission other, Optional<Submission> otherPrior) {
      return submission.equals(other) && prior.equals(otherPrior);
    }
  }

  private KeptOutcomes(boolean keeping, UnaryOperator<Outcome> settling) {
    this.keeping = keeping;
    this.settling = settling;
  }

  /**
   * A place to keep outcomes; empty at first.
   *
   * @param settling what is done to an outcome once its rules were run
   */
  static KeptOutcomes some(UnaryOperator<Outcome> settling) {
    return new KeptOutcomes(true, settling);
  }

  /** Keeps nothing. */
  static KeptOutcomes none(UnaryOperator<Outcome> settling) {
    return new KeptOutcomes(false, settling);
  }

  /**
   * What came of a submission, or comes of it now.
   *
   * @throws CancellationException when the thread is interrupted meanwhile: rules that were stopped
   *     with it would be taken for rules that can't be brought to their end
   */
  Outcome of(Submission submission, Optional<Submission> prior, Supplier<Outcome> fresh) {
    Kept known = byFile.get(submission.file().path());
    if (known != null && known.of(submission, prior)) {
      return known.outcome();
    }
    Outcome outcome = fresh.get();
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
    outcome = settling.apply(outcome);
    if (keeping) {
      byFile.put(submission.file().path(), new Kept(submission, prior, outcome));
    }
    return outcome;
  }

  /** Forgets all submissions but some. */
  void retain(Collection<Submission> submissions) {
    Set<String> files =
        submissions.stream()
            .map(submission -> submission.file().path())
            .collect(Collectors.toSet());
    byFile.keySet().retainAll(files);
  }
}

package org.zhibai.desktop;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where no window could be shown, and says how to get a display. */
class NeedsDisplay implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    return linux && System.getenv("DISPLAY") == null
        ? ConditionEvaluationResult.disabled(
            "No display: run under Xvfb (xvfb-run -a bash -c 'openbox & mvn verify'), or on a desktop.")
        : ConditionEvaluationResult.enabled("There is a display.");
  }
}

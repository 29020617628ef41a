package org.zhibai.rules.derive;

import java.util.List;
import java.util.Map;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.Parameters.Target;
import org.zhibai.model.Attainment;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.ReportingUnit;

/** Puts figures beside the targets set for them. */
final class TargetFacts {
  private final List<Target> targets;
  private final FormsOfYear forms;
  private final Reader reader;
  private final Completions completions;

  TargetFacts(List<Target> targets, FormsOfYear forms, Reader reader, Reasons reasons) {
    this.targets = targets;
    this.forms = forms;
    this.reader = reader;
    this.completions = new Completions(reasons);
  }

  void derive(Cells cells, ReportingUnit unit, Harvest harvest) {
    for (Target target : targets) {
      FormLine line = forms.line(target.code());
      boolean meant =
          target.appliesTo().contains(unit.group()) || target.appliesTo().contains(unit.code());
      if (meant
          && line != null
          && line.filledBy(unit)
          && line.columns().contains(target.column())) {
        measure(target, line, cells, harvest);
      }
    }
  }

  private void measure(Target target, FormLine line, Cells cells, Harvest harvest) {
    Entry entry = cells.at(target.code(), target.column());
    if (entry instanceof Figure figure && decided(target, figure)) {
      harvest.fact(
          new Attainment(
              target.id(),
              target.name(),
              figure,
              target.value(),
              target.least(),
              target.source(),
              target.mark()));
      completions.derive(target, figure, cells.in(target.code(), ColumnRole.REMARK), harvest);
    } else if (!(entry instanceof Blank blank && blank.filled())) {
      String reason = reader.why(line, target.column(), entry);
      Map<String, Object> known =
          reader.about(line, target.column(), entry, harvest.reporter(), "figure");
      harvest.gap(Attainment.class, target.id(), "目标", target.code(), known, reason);
    }
  }

  /** Whether the figure is printed exactly enough to say if the target is reached. */
  private static boolean decided(Target target, Figure figure) {
    if (figure.exact()) {
      return true;
    }
    int order = figure.value().compareTo(target.value());
    return target.least()
        ? order >= 0 && (figure.bound() == Bound.AT_LEAST || figure.bound() == Bound.MORE_THAN)
        : order <= 0 && (figure.bound() == Bound.AT_MOST || figure.bound() == Bound.NEARLY);
  }
}

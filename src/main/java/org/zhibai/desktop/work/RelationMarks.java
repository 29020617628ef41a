package org.zhibai.desktop.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Finding;

/** The marks that a finding leaves on sheets: every cell that its relation reads. */
public final class RelationMarks {

  /** What a cell is in the relation. */
  public enum Role {
    /** The finding stands here. */
    PLACE,
    /** The relation reads it. */
    READ,
    /** Most likely wrong; the place may be as well. */
    SUSPECT
  }

  /** No finding is chosen. */
  public static final RelationMarks NONE = new RelationMarks(Map.of(), List.of());

  private final Map<CellAddress, Role> roles;
  private final List<Finding.Cell> cells;

  private RelationMarks(Map<CellAddress, Role> roles, List<Finding.Cell> cells) {
    this.roles = roles;
    this.cells = cells;
  }

  /** The marks of a finding. */
  public static RelationMarks of(Finding finding) {
    Map<CellAddress, Role> roles = new HashMap<>();
    finding.cells().forEach(cell -> roles.put(cell.address(), Role.READ));
    finding.suspects().stream()
        .limit(1)
        .forEach(suspect -> roles.put(suspect.address(), Role.SUSPECT));
    roles.merge(
        finding.place().address(),
        Role.PLACE,
        (known, place) -> known == Role.SUSPECT ? Role.SUSPECT : place);
    return new RelationMarks(Map.copyOf(roles), finding.cells());
  }

  /** What a cell is in the relation; empty when the relation doesn't read it. */
  public Optional<Role> role(CellAddress cell) {
    return Optional.ofNullable(roles.get(cell));
  }

  /** Its cells on other sheets than one, by sheet in the relation's order. */
  public Map<CellAddress, List<Finding.Cell>> elsewhere(CellAddress sheet) {
    Map<CellAddress, List<Finding.Cell>> others = new LinkedHashMap<>();
    for (Finding.Cell cell : cells) {
      CellAddress at = CellAddress.ofSheet(cell.address().file(), cell.address().sheet());
      if (!at.equals(CellAddress.ofSheet(sheet.file(), sheet.sheet()))) {
        others.computeIfAbsent(at, fresh -> new ArrayList<>()).add(cell);
      }
    }
    return others;
  }

  /** All cells of the relation, the finding's place first. */
  public List<Finding.Cell> cells() {
    return cells;
  }
}

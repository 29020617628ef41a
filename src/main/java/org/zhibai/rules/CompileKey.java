package org.zhibai.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.zhibai.model.Arithmetic;
import org.zhibai.model.Attainment;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.Carried;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CityShare;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Completion;
import org.zhibai.model.CoverItem;
import org.zhibai.model.Entry;
import org.zhibai.model.Equation;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Inequality;
import org.zhibai.model.Inspection;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.LastYear;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.LedgerTotal;
import org.zhibai.model.Line;
import org.zhibai.model.LineType;
import org.zhibai.model.PatentNumber;
import org.zhibai.model.PerCapita;
import org.zhibai.model.Place;
import org.zhibai.model.Placing;
import org.zhibai.model.Problem;
import org.zhibai.model.Reference;
import org.zhibai.model.RowGroup;
import org.zhibai.model.Standing;
import org.zhibai.model.Threshold;
import org.zhibai.model.Words;
import org.zhibai.model.YearOnYear;

/**
 * Names under which compiled rules are kept. A key holds all that a compiled rule depends on: its
 * text, the fact classes, the engine, the Java version, and the guard that let it pass.
 */
final class CompileKey {
  private static final List<Class<?>> DEPENDENCIES =
      List.of(
          Arithmetic.class,
          Attainment.class,
          Blank.class,
          Bound.class,
          Carried.class,
          CellAddress.class,
          CityShare.class,
          ColumnRole.class,
          Completion.class,
          CoverItem.class,
          Entry.class,
          Equation.class,
          Figure.class,
          Growth.class,
          Inequality.class,
          Inspection.class,
          KeyCheck.class,
          LedgerCell.class,
          LastYear.class,
          LedgerRow.class,
          LedgerTotal.class,
          Line.class,
          LineType.class,
          PatentNumber.class,
          PerCapita.class,
          Place.class,
          Placing.class,
          Problem.class,
          Reference.class,
          RowGroup.class,
          Standing.class,
          Threshold.class,
          Words.class,
          YearOnYear.class,
          Findings.class,
          AllowedCode.class,
          CodeGuard.class,
          EngineReading.class,
          EngineText.class);

  private final String surroundings;

  CompileKey() {
    Hash hash = new Hash().add(System.getProperty("java.version", ""));
    hash.add(String.valueOf(KieBuilderImpl.class.getPackage().getImplementationVersion()));
    for (Class<?> dependency : DEPENDENCIES) {
      hash.add(bytes(dependency));
    }
    surroundings = hash.hex();
  }

  /** The key of a rule. */
  String of(RuleSource source) {
    return new Hash().add(surroundings).add(source.id()).add(source.drl().text()).hex();
  }

  /** The key of a whole pack. */
  String of(List<RuleSource> sources) {
    Hash hash = new Hash();
    sources.forEach(source -> hash.add(of(source)));
    return hash.hex();
  }

  private static byte[] bytes(Class<?> type) {
    String name = type.getName();
    try (InputStream in =
        type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
      if (in == null) {
        throw new IllegalStateException("no class file of " + type);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

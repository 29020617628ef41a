package org.zhibai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms of the house and the doors between them. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.zhibai");

  @Test
  void data_goes_one_way() {
    List<String> between = List.of("intake", "rules", "report");
    List<String> rooms =
        List.of("model", "forms", "intake", "rules", "report", "app", "cli", "desktop");
    var house = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.zhibai..");
    for (String room : rooms) {
      house = house.layer(room).definedBy("org.zhibai." + room + "..");
    }
    for (String room : between) {
      house = house.whereLayer(room).mayOnlyBeAccessedByLayers("app");
    }
    house
        .whereLayer("forms")
        .mayOnlyBeAccessedByLayers("intake", "rules", "report", "app", "cli", "desktop")
        .whereLayer("app")
        .mayOnlyBeAccessedByLayers("cli", "desktop")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("desktop")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(HOUSE);
  }

  @Test
  void rooms_have_no_cycles() {
    slices().matching("org.zhibai.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void model_knows_the_jdk_only() {
    classes()
        .that()
        .resideInAPackage("org.zhibai.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.zhibai.model..", "java..", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void workbooks_are_known_to_intake_and_report_only() {
    library("org.apache.poi..", "org.openxmlformats..", "org.codehaus.stax2..")
        .isKnownOnlyTo("org.zhibai.intake..", "org.zhibai.report..")
        .check(HOUSE);
  }

  @Test
  void the_rule_engine_is_known_to_rules_only() {
    library("org.kie..", "org.drools..", "org.antlr..", "com.github.javaparser..")
        .isKnownOnlyTo("org.zhibai.rules..")
        .check(HOUSE);
  }

  @Test
  void the_command_line_is_known_to_cli_only() {
    library("picocli..").isKnownOnlyTo("org.zhibai.cli..").check(HOUSE);
  }

  @Test
  void databases_are_known_to_the_archive_only() {
    library("java.sql..", "javax.sql..").isKnownOnlyTo("org.zhibai.archive..").check(HOUSE);
  }

  @Test
  void the_net_is_known_to_the_portal_only() {
    library("java.net.http..", "com.sun.net.httpserver..")
        .isKnownOnlyTo("org.zhibai.portal..")
        .check(HOUSE);
  }

  @Test
  void widgets_are_known_to_the_desktop_only() {
    library("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.e4..", "org.eclipse.ui..")
        .isKnownOnlyTo("org.zhibai.desktop..")
        .check(HOUSE);
  }

  @Test
  void what_is_open_and_chosen_knows_no_widget() {
    noClasses()
        .that()
        .resideInAnyPackage("org.zhibai.desktop.work..", "org.zhibai.desktop.editor.text..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.mvel2.MVEL", "org.drools.mvel.MVELConstraint"})
  void mvel_is_not_on_the_class_path(String name) {
    assertThat(getClass().getClassLoader().getResource(name.replace('.', '/') + ".class")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Impl", "Util", "Utils", "Helper", "Manager"})
  void names_say_what_a_type_is(String ending) {
    noClasses().should().haveSimpleNameEndingWith(ending).check(HOUSE);
  }

  @Test
  void nothing_static_changes() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(HOUSE);
  }

  @Test
  void packages_are_null_marked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(HOUSE);
  }

  private static Library library(String... packages) {
    return new Library(List.of(packages));
  }

  /** Packages of a library. */
  private record Library(Collection<String> packages) {
    ArchRule isKnownOnlyTo(String... rooms) {
      return noClasses()
          .that()
          .resideOutsideOfPackages(rooms)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages.toArray(String[]::new));
    }
  }
}

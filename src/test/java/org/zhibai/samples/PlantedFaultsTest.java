package org.zhibai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.Submission;
import org.zhibai.samples.Fault.Planted;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedFaultsTest {
  private static final Path SAMPLES = Path.of("samples");

  private Path generated = SAMPLES;
  private List<Planted> planted = List.of();

  @BeforeAll
  void generate(@TempDir Path folder) throws IOException {
    generated = folder;
    planted = GenerateSamples.all(folder);
  }

  @Test
  void committed_samples_are_what_the_generator_makes() throws IOException {
    assertThat(files(SAMPLES)).isEqualTo(files(generated));
    for (Path file : files(generated)) {
      assertThat(Files.mismatch(generated.resolve(file), SAMPLES.resolve(file)))
          .as(file.toString())
          .isEqualTo(-1);
    }
  }

  @Test
  void every_planted_fault_is_found_by_its_rule_at_its_cell() {
    CheckResult result = SampleCheck.run(generated.resolve("2023"), generated.resolve("2022"));
    assertThat(result.findings())
        .extracting(one -> one.rule().id() + one.place() + one.message())
        .as("two findings of a rule at one place differ in words")
        .doesNotHaveDuplicates();
    List<Planted> faults = planted.stream().filter(fault -> !fault.rule().isEmpty()).toList();
    assertThat(faults).hasSizeGreaterThanOrEqualTo(30);
    assertThat(faults.stream().filter(fault -> !found(result, fault))).isEmpty();
    assertThat(planted.stream().filter(fault -> fault.rule().isEmpty()))
        .isNotEmpty()
        .allSatisfy(change -> assertThat(readWhole(result, change)).isTrue());
  }

  private static boolean found(CheckResult result, Planted fault) {
    return result.findings().stream().anyMatch(finding -> speaks(finding, fault));
  }

  private static boolean speaks(Finding finding, Planted fault) {
    return finding.rule().id().equals(fault.rule())
        && finding.cells().stream().anyMatch(cell -> lies(cell.address(), fault));
  }

  /** A fault of a whole file may be spoken of at any of its cells. */
  private static boolean lies(CellAddress cell, Planted fault) {
    return cell.file().equals(fault.file())
        && (fault.sheet().isEmpty()
            || (cell.sheet().equals(fault.sheet()) && cell.ref().equals(fault.ref())));
  }

  /** A change that intake copes with leaves no sheet missing. */
  private static boolean readWhole(CheckResult result, Planted change) {
    return result.received().submissions().stream()
        .filter(submission -> submission.file().name().equals(change.file()))
        .map(Submission::missing)
        .anyMatch(List::isEmpty);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}

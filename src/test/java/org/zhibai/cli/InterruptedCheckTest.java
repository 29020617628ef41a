package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.bench.LedgerWorkbook;
import org.zhibai.forms.ReportSystem;

/**
 * Processes that are told to end while they check. They get the signal to terminate, which ends
 * them as Ctrl-C does, and which no shell that runs the tests in the background keeps from them.
 */
class InterruptedCheckTest {
  @TempDir Path folder;

  private Path temporary;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    temporary = Files.createDirectory(folder.resolve("temporary"));
    out = Files.createDirectory(folder.resolve("out"));
  }

  @Test
  void decrypted_workbook_goes_away_with_the_process() throws Exception {
    Path plain = LedgerWorkbook.write(ReportSystem.read(Path.of("rules")), 20_000, folder);
    Path given = Files.createDirectory(folder.resolve("given")).resolve(plain.getFileName());
    encrypt(plain, given);

    Process process = start(given);
    await(process, temporary, name -> name.endsWith(".xlsx"));
    end(process);

    assertThat(names(temporary)).isEmpty();
    assertThat(names(out)).isEmpty();
  }

  @Test
  void unfinished_report_goes_away_with_the_process() throws Exception {
    Process process = start(Path.of("samples/2023/NBIP-2023-330212-01.xlsx"));
    await(process, out, name -> name.startsWith(".findings"));
    end(process);

    assertThat(names(temporary)).isEmpty();
    assertThat(names(out)).isSubsetOf("findings.xlsx");
  }

  private Process start(Path given) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "check",
            given.toString(),
            "--out",
            out.resolve("findings.xlsx").toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Waits until a file is there with something in it, or the process is over. */
  private static void await(Process process, Path folder, Predicate<String> wanted)
      throws IOException, InterruptedException {
    while (process.isAlive() && written(folder).stream().noneMatch(wanted)) {
      Thread.sleep(1);
    }
    assertThat(process.isAlive()).isTrue();
  }

  private static void end(Process process) throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  private static List<String> written(Path folder) throws IOException {
    return names(folder).stream()
        .filter(name -> folder.resolve(name).toFile().length() > 0)
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** With the password that spreadsheet programs try by themselves. */
  private static void encrypt(Path plain, Path encrypted) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream target = Files.newOutputStream(encrypted)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
      try (OutputStream content = encryptor.getDataStream(files)) {
        Files.copy(plain, content);
      }
      files.writeFilesystem(target);
    }
  }
}

package org.zhibai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.NoSuchPack.Reason;

/**
 * The rule pack that another is held against: a folder, or the same folder at an earlier commit,
 * taken out of its git repository into a folder of its own for as long as this is open.
 */
final class OldPack implements AutoCloseable {
  private static final String FORMS = "forms";
  private static final int SHORT = 12;

  private final Path dir;
  private final String name;
  private final @Nullable Path taken;

  private OldPack(Path dir, String name, @Nullable Path taken) {
    this.dir = dir;
    this.name = name;
    this.taken = taken;
  }

  /**
   * Finds the old rules.
   *
   * @param against a folder, or else a commit of the repository that the pack is in
   * @throws NoSuchPack when it is neither
   * @throws IOException when the old rules can't be written into a folder
   */
  static OldPack of(String against, Path pack) throws IOException {
    return isFolder(against)
        ? new OldPack(Path.of(against), against, null)
        : new AtCommit(against, pack).take();
  }

  private static boolean isFolder(String against) {
    try {
      return Files.isDirectory(Path.of(against));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The folder. */
  Path dir() {
    return dir;
  }

  /** What was given, with the commit it stands for. */
  String name() {
    return name;
  }

  /** Whether another pack has the very same forms, so that it reads submissions alike. */
  boolean hasFormsOf(Path other) throws IOException {
    Path forms = dir.resolve(FORMS);
    Path others = other.resolve(FORMS);
    if (!names(forms).equals(names(others))) {
      return false;
    }
    for (String name : names(forms)) {
      if (Files.mismatch(forms.resolve(name), others.resolve(name)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .collect(Collectors.toSet());
    }
  }

  /** Deletes what was taken out of the repository. */
  @Override
  public void close() throws IOException {
    if (taken != null) {
      delete(taken);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A pack as a commit has it. Git runs in the pack's folder, and so takes out nothing else. */
  private record AtCommit(String ref, Path pack) {

    OldPack take() throws IOException {
      Git git = new Git(pack.toAbsolutePath());
      String inside = inside(git);
      String commit = commit(git);
      if (!git.run("cat-file", "-t", commit + ":" + inside).text().equals("tree")) {
        throw new NoSuchPack(Reason.NOT_IN_COMMIT, ref, inside);
      }
      Path taken = Files.createTempDirectory("zhibai-rules-");
      try {
        Path zip = taken.resolve("rules.zip");
        Git.Answer archive = git.run("archive", "--format=zip", "--output=" + zip, commit);
        if (!archive.fine()) {
          throw new NoSuchPack(Reason.FAILED, ref, archive.firstLine());
        }
        Path dir = Files.createDirectory(taken.resolve("rules"));
        unpack(zip, dir);
        return new OldPack(dir, ref + " (" + commit.substring(0, SHORT) + ")", taken);
      } catch (IOException | RuntimeException e) {
        delete(taken);
        throw e;
      }
    }

    /** The pack's path inside its repository, without a slash at its end. */
    private String inside(Git git) throws IOException {
      Git.Answer prefix;
      try {
        prefix = git.run("rev-parse", "--show-prefix");
      } catch (IOException e) {
        throw new NoSuchPack(Reason.NO_GIT, ref, String.valueOf(e.getMessage()));
      }
      if (prefix.text().contains("not a git repository")) {
        throw new NoSuchPack(Reason.NO_REPOSITORY, ref, pack.toString());
      }
      if (!prefix.fine()) {
        throw new NoSuchPack(Reason.FAILED, ref, prefix.firstLine());
      }
      return prefix.text().replaceAll("/$", "");
    }

    private String commit(Git git) throws IOException {
      if (!ref.startsWith("-")) {
        Git.Answer commit = git.run("rev-parse", "--verify", "--quiet", ref + "^{commit}");
        if (commit.fine()) {
          return commit.text();
        }
      }
      throw new NoSuchPack(Reason.NO_COMMIT, ref, pack.toString());
    }

    private static void unpack(Path zip, Path dir) throws IOException {
      try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          Path file = dir.resolve(entry.getName()).normalize();
          if (!file.startsWith(dir)) {
            throw new IOException(entry.getName());
          }
          if (entry.isDirectory()) {
            Files.createDirectories(file);
          } else {
            Files.createDirectories(file.getParent());
            Files.copy(in, file);
          }
        }
      }
    }
  }
}

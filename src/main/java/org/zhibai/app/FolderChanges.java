package org.zhibai.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells which files below some folders were changed. The file system's own notice only wakes it up;
 * what changed is found by comparing times and sizes, so nothing is missed where notices are late,
 * come twice or never (network drives, some editors).
 */
final class FolderChanges implements Closeable {
  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };
  private static final long WAIT = 200;

  private final List<Path> folders;
  private final Predicate<Path> wanted;
  private final Duration settling;
  private final WatchService service;
  private final Set<Path> watched = new HashSet<>();
  private Map<Path, Stamp> known;

  /** When a file was saved, and how long it is. */
  private record Stamp(FileTime saved, long size) {}

  /**
   * @param wanted the files that count
   * @param settling for how long nothing may change before it is told
   */
  FolderChanges(List<Path> folders, Predicate<Path> wanted, Duration settling) throws IOException {
    this.folders = List.copyOf(folders);
    this.wanted = wanted;
    this.settling = settling;
    this.service = FileSystems.getDefault().newWatchService();
    this.known = look();
  }

  /**
   * Waits a moment for changes.
   *
   * @return the files changed, added or taken away since the last time; often none
   */
  Set<Path> next() throws IOException, InterruptedException {
    WatchKey key = service.poll(WAIT, TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
    Map<Path, Stamp> now = look();
    if (now.equals(known)) {
      return Set.of();
    }
    Map<Path, Stamp> settled = settle(now);
    Set<Path> changed = new TreeSet<>();
    Stream.concat(known.keySet().stream(), settled.keySet().stream())
        .filter(file -> !Objects.equals(known.get(file), settled.get(file)))
        .forEach(changed::add);
    known = settled;
    return changed;
  }

  /** An editor may empty a file before it writes it: waits until nothing changes any more. */
  private Map<Path, Stamp> settle(Map<Path, Stamp> first) throws IOException, InterruptedException {
    Map<Path, Stamp> before = first;
    while (true) {
      TimeUnit.MILLISECONDS.sleep(settling.toMillis());
      Map<Path, Stamp> now = look();
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
  }

  private Map<Path, Stamp> look() throws IOException {
    Map<Path, Stamp> files = new HashMap<>();
    for (Path folder : folders) {
      Files.walkFileTree(folder, new Looking(folder, files));
    }
    return files;
  }

  /** Goes through a folder; a file that vanishes on the way is gone. */
  private final class Looking extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, Stamp> files;

    Looking(Path root, Map<Path, Stamp> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (root.relativize(folder).toString().startsWith(".")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (watched.add(folder)) {
        folder.register(service, KINDS);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (wanted.test(file)) {
        files.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}

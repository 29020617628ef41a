package org.zhibai.desktop.preferences;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.zhibai.app.Product;

/** The user's folders: those that were set, and those that were opened last. */
public final class Settings {
  /** Name of the store, as plug-ins are named. */
  static final String STORE = "org.zhibai";

  static final String SUBMISSIONS = "folder.submissions";
  static final String PRIOR = "folder.prior";
  static final String EXPORT = "folder.export";
  static final String RULES = "folder.rules";
  private static final String RECENT = "recent";
  private static final int MOST_RECENT = 8;

  private final IPreferenceStore store;

  public Settings(IPreferenceStore store) {
    this.store = store;
  }

  /** The user's folder: settings, layout of the window, what is written on the way. */
  public static Path workspace() {
    URL data = Objects.requireNonNull(Platform.getInstanceLocation()).getURL();
    return new File(data.getPath()).getAbsoluteFile().getParentFile().toPath();
  }

  /** Where submissions are looked for at first. */
  public Optional<Path> submissions() {
    return folder(SUBMISSIONS);
  }

  /** Where last year's submissions are. */
  public Optional<Path> prior() {
    return folder(PRIOR);
  }

  /** Where findings workbooks are written at first. */
  public Optional<Path> export() {
    return folder(EXPORT);
  }

  /** The rule pack: the one that was set, otherwise the product's. */
  public Path rules() {
    return folder(RULES).orElseGet(Product::rules);
  }

  /** Tells when another rule pack is set. */
  public void onRules(Runnable changed) {
    store.addPropertyChangeListener(
        event -> {
          if (event.getProperty().equals(RULES)) {
            changed.run();
          }
        });
  }

  /** Files and folders that were opened, the last one first, without those that are gone. */
  public List<Path> recent() {
    return store.getString(RECENT).lines().map(Path::of).filter(Files::exists).toList();
  }

  /** Whether nothing was ever opened. */
  public boolean isNew() {
    return store.getString(RECENT).isEmpty();
  }

  /** Keeps files and folders that were opened; the last of them was opened last. */
  public void opened(List<Path> paths) {
    Set<String> kept = new LinkedHashSet<>();
    for (int i = paths.size() - 1; i >= 0; i--) {
      kept.add(paths.get(i).toAbsolutePath().normalize().toString());
    }
    store.getString(RECENT).lines().forEach(kept::add);
    store.setValue(RECENT, kept.stream().limit(MOST_RECENT).collect(Collectors.joining("\n")));
    keep();
  }

  /** At once, so that it is known also after a crash. */
  private void keep() {
    try {
      if (store instanceof ScopedPreferenceStore lasting) {
        lasting.save();
      }
    } catch (IOException e) {
      ILog.of(getClass()).warn(String.valueOf(e.getMessage()), e);
    }
  }

  /** A folder that was set and is there. */
  private Optional<Path> folder(String key) {
    String value = store.getString(key);
    if (value.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(value)).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}

package org.zhibai.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Whether somebody typed {@code q}. The end of the input is no reason to end. */
final class QuitKey implements BooleanSupplier {
  private final AtomicBoolean typed = new AtomicBoolean();

  private QuitKey() {}

  /** Listens to an input stream, in a thread that doesn't keep the process alive. */
  static QuitKey on(InputStream in) {
    QuitKey key = new QuitKey();
    Thread thread = new Thread(() -> key.listen(in), "quit key");
    thread.setDaemon(true);
    thread.start();
    return key;
  }

  private void listen(InputStream in) {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
    try {
      String line = lines.readLine();
      while (line != null && !line.strip().equalsIgnoreCase("q")) {
        line = lines.readLine();
      }
      typed.set(line != null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean getAsBoolean() {
    return typed.get();
  }
}

package org.zhibai.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The assembled product with the tests as a fragment of its bundle, started in this process. Rules
 * and samples are copies in a folder of their own: a test that is interrupted leaves the product as
 * it is.
 */
final class RunningProduct implements AutoCloseable {
  private static final long LONGEST_START = 120_000;

  /** Test libraries come from the class path, everything else from the bundles. */
  private static final String FROM_CLASS_PATH =
      "org.junit.*,org.opentest4j.*,org.apiguardian.*,org.assertj.*,jdk.internal.*,sun.*";

  private final BundleContext bundles;
  private final Thread workbench;
  private final Path home;

  private RunningProduct(BundleContext bundles, Thread workbench, Path home) {
    this.bundles = bundles;
    this.workbench = workbench;
    this.home = home;
  }

  /** Starts it and waits until its window is there. */
  static RunningProduct start() {
    try {
      Path product = Path.of(System.getProperty("product")).toRealPath();
      Path home = Files.createTempDirectory("zhibai-desktop");
      System.setProperty("zhibai.home", Copied.folders(product, home, "rules", "samples"));
      EclipseStarter.setInitialProperties(settings(product, home));
      BundleContext bundles = EclipseStarter.startup(new String[] {"-nl", "zh_CN"}, null);
      Thread workbench = new Thread(RunningProduct::run, "workbench");
      workbench.start();
      RunningProduct running = new RunningProduct(bundles, workbench, home);
      running.awaitWindow();
      return running;
    } catch (Exception e) {
      throw new IllegalStateException("The product doesn't start", e);
    }
  }

  /** The class that the product's bundle loads under the same name. */
  Class<?> twin(Class<?> test) throws ClassNotFoundException {
    return own().loadClass(test.getName());
  }

  @Override
  public void close() throws Exception {
    call("close");
    workbench.join(LONGEST_START);
    EclipseStarter.shutdown();
    Copied.delete(home);
  }

  private void awaitWindow() throws ReflectiveOperationException {
    call("await");
  }

  /** Calls {@link Window} as the bundle loads it: its workbench is the running one. */
  private void call(String method) throws ReflectiveOperationException {
    Class<?> window = own().loadClass(Window.class.getName());
    window.getDeclaredMethod(method).invoke(null);
  }

  private Bundle own() {
    return Arrays.stream(bundles.getBundles())
        .filter(bundle -> "org.zhibai".equals(bundle.getSymbolicName()))
        .findFirst()
        .orElseThrow();
  }

  private static void run() {
    try {
      EclipseStarter.run(null);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> settings(Path product, Path workspace) throws IOException {
    Properties config = config(product);
    Path plugins = product.resolve("plugins");
    Map<String, String> settings = new HashMap<>();
    config.stringPropertyNames().forEach(key -> settings.put(key, config.getProperty(key)));
    settings.put("osgi.framework", uri(framework(plugins)));
    settings.put("osgi.bundles", bundles(config.getProperty("osgi.bundles"), plugins));
    settings.put("osgi.install.area", uri(product));
    settings.put("osgi.configuration.area", uri(workspace.resolve("configuration")));
    settings.put("osgi.instance.area", uri(workspace.resolve("data")));
    settings.put("osgi.parentClassloader", "app");
    settings.put("osgi.compatibility.bootdelegation", "false");
    settings.put("org.osgi.framework.bootdelegation", FROM_CLASS_PATH);
    settings.put("eclipse.consoleLog", "true");
    settings.put("osgi.noShutdown", "false");
    return settings;
  }

  private static Properties config(Path product) throws IOException {
    Properties config = new Properties();
    try (InputStream in = Files.newInputStream(product.resolve("configuration/config.ini"))) {
      config.load(in);
    }
    return config;
  }

  /** What Equinox is told to start when the tests are to be among it. */
  static String bundlesWithTests(Path product) throws IOException {
    return bundles(config(product).getProperty("osgi.bundles"), product.resolve("plugins"));
  }

  private static String bundles(String listed, Path plugins) {
    String all =
        Arrays.stream(listed.split(","))
            .map(one -> "reference:" + at(plugins, one.substring("reference:file:".length())))
            .collect(Collectors.joining(","));
    return all + ",reference:" + uri(Path.of("target/test-classes").toAbsolutePath());
  }

  private static String at(Path plugins, String bundle) {
    int start = bundle.indexOf('@');
    String name = start < 0 ? bundle : bundle.substring(0, start);
    return uri(plugins.resolve(name).normalize()) + bundle.substring(name.length());
  }

  private static Path framework(Path plugins) {
    try (var files = Files.list(plugins)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("org.eclipse.osgi-"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String uri(Path path) {
    return "file:" + path;
  }
}

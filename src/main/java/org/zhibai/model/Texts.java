package org.zhibai.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The sentences of a room in the language asked for. The root bundle is Chinese; {@code _en} stands
 * beside it. The machine's own language plays no part.
 */
public final class Texts {
  private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t\u2028\u2029\u0085]+");
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]");

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The bundle {@code texts.properties} beside a class.
   *
   * @param language {@code en} for English; anything else is Chinese
   */
  public static Texts of(Class<?> room, Locale language) {
    boolean english = language.getLanguage().equals("en");
    return new Texts(
        ResourceBundle.getBundle(
            room.getPackageName() + ".texts",
            english ? Locale.ENGLISH : Locale.ROOT,
            room.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * A text that keeps to its line and can't steer a terminal: breaks of lines become blanks, other
   * control characters and those that turn the direction of writing a mark.
   */
  public static String oneLine(String text) {
    return STEERING.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
  }

  /**
   * A sentence with its values filled in; numbers are written without grouping.
   *
   * @throws java.util.MissingResourceException when the bundle lacks the key
   */
  public String get(String key, Object... values) {
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = oneLine(String.valueOf(values[i]));
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
  }
}

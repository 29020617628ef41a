package org.zhibai.desktop.parts;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.zhibai.desktop.work.FindingDetail;
import org.zhibai.desktop.work.FindingDetail.Kind;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.desktop.work.Workplace.Change;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Decision;
import org.zhibai.model.Finding;
import org.zhibai.model.Texts;

/** 说明: the chosen finding in full, with the unit's explanation and the reviewer's decision. */
public final class DetailPart {
  private static final int EXPLANATION_HEIGHT = 64;
  private static final int MARGIN = 8;

  private final Workplace desk;
  private final Texts texts;
  private final StyledText text;
  private final Link outdated;
  private final Text explanation;
  private final List<Toggle> decisions = new ArrayList<>();
  private boolean showing;

  /** Makes the view. */
  @Inject
  public DetailPart(Composite parent, Workplace desk, Locale language) {
    this.desk = desk;
    this.texts = Texts.of(DetailPart.class, language);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
    text = page(parent);
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults()
        .numColumns(Decision.values().length)
        .margins(MARGIN, 0)
        .applyTo(row);
    for (Decision decision : Decision.values()) {
      decisions.add(button(row, decision));
    }
    Label label = new Label(parent, SWT.NONE);
    label.setText(texts.get("detail.explanation"));
    GridDataFactory.fillDefaults().indent(MARGIN, 0).applyTo(label);
    outdated = outdated(parent);
    explanation = words(parent);
    Hearing.of(desk, text, this::show, Change.CHOSEN, Change.RESULT);
    Hearing.of(desk, text, this::age, Change.NOTES);
    Hearing.ofTheme(text, this::show);
  }

  private StyledText page(Composite parent) {
    StyledText page = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.MULTI);
    page.setData("id", "detail.text");
    page.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    page.setLineSpacing(3);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    page.addListener(SWT.MouseUp, this::clicked);
    return page;
  }

  /** Says that the words below were written for other figures; a click confirms them. */
  private Link outdated(Composite parent) {
    Link link = new Link(parent, SWT.WRAP);
    link.setText(texts.get("detail.outdated"));
    link.setData("id", "detail.outdated");
    GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).applyTo(link);
    link.addListener(SWT.Selection, event -> desk.chosen().ifPresent(desk::confirm));
    return link;
  }

  private Text words(Composite parent) {
    Text words = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
    words.setData("id", "detail.explanation");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(SWT.DEFAULT, EXPLANATION_HEIGHT)
        .applyTo(words);
    words.addModifyListener(event -> write());
    return words;
  }

  private Toggle button(Composite row, Decision decision) {
    Toggle toggle = Toggle.of(row, desk.names().decision(decision));
    toggle.button().setData("id", "detail." + decision);
    toggle
        .button()
        .addListener(
            SWT.Selection,
            event -> {
              decisions.stream()
                  .filter(other -> other != toggle)
                  .forEach(other -> other.set(false));
              write();
            });
    return toggle;
  }

  private void write() {
    Optional<Finding> chosen = desk.chosen();
    if (showing || chosen.isEmpty()) {
      return;
    }
    Optional<Decision> decided = Optional.empty();
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.get(i).isOn()) {
        decided = Optional.of(Decision.values()[i]);
      }
    }
    desk.write(chosen.get(), explanation.getText(), decided);
  }

  private void show() {
    showing = true;
    Optional<Finding> chosen = desk.chosen();
    boolean there = chosen.isPresent();
    explanation.setEnabled(there);
    decisions.forEach(toggle -> toggle.button().setEnabled(there));
    if (chosen.isPresent()) {
      Finding finding = chosen.get();
      show(FindingDetail.of(finding, desk.names()));
      explain(desk.notes().explanation(finding));
      Optional<Decision> decision = desk.notes().decision(finding);
      for (int i = 0; i < decisions.size(); i++) {
        decisions.get(i).set(decision.equals(Optional.of(Decision.values()[i])));
      }
    } else {
      text.setText(texts.get("detail.nothing"));
      explain("");
      decisions.forEach(toggle -> toggle.set(false));
    }
    showing = false;
    age();
  }

  /** What is being typed stays as it is, with the caret where it was. */
  private void explain(String words) {
    if (!explanation.getText().strip().equals(words)) {
      explanation.setText(words);
    }
  }

  private void age() {
    boolean old = desk.chosen().filter(desk.notes()::outdated).isPresent();
    if (old != outdated.getVisible()) {
      outdated.setVisible(old);
      ((GridData) outdated.getLayoutData()).exclude = !old;
      outdated.getParent().layout();
    }
  }

  private void show(FindingDetail detail) {
    Page page = new Page(Palette.on(text));
    page.add(
        detail.title() + "\n",
        style -> {
          style.fontStyle = SWT.BOLD;
          style.foreground = page.palette.ink(detail.finding().rule().severity());
        });
    for (FindingDetail.Part part : detail.parts()) {
      page.heading(part.heading());
      boolean formula = part.kind() == Kind.FORMULA || part.kind() == Kind.NUMBERS;
      page.add(
          part.text() + "\n", style -> style.font = formula ? JFaceResources.getTextFont() : null);
    }
    places(page, "detail.suspects", detail.suspects());
    places(page, "detail.suggestions", detail.suggestions());
    places(page, "detail.cells", detail.cells());
    text.setText(page.words.toString());
    text.setStyleRanges(page.styles.toArray(StyleRange[]::new));
    text.setTopPixel(0);
  }

  private void places(Page page, String heading, List<FindingDetail.Place> places) {
    if (!places.isEmpty()) {
      page.heading(texts.get(heading));
      for (FindingDetail.Place place : places) {
        page.link(place.address(), place.cell().address());
        String value = place.value().isEmpty() ? "" : "　" + place.value();
        page.add("　" + place.what() + value + "\n", style -> {});
      }
    }
  }

  private void clicked(Event event) {
    int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
    if (offset >= 0 && offset < text.getCharCount()) {
      StyleRange style = text.getStyleRangeAtOffset(offset);
      if (style != null && style.data instanceof CellAddress cell) {
        desk.look(cell);
      }
    }
  }

  /** Gives the explanation the keys. */
  @Focus
  public void focus() {
    text.setFocus();
  }

  /** A text and its styles as they grow. */
  private static final class Page {
    private final StringBuilder words = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final Palette palette;

    Page(Palette palette) {
      this.palette = palette;
    }

    void heading(String heading) {
      add(
          "\n" + heading + "\n",
          style -> {
            style.fontStyle = SWT.BOLD;
            style.foreground = palette.muted();
          });
    }

    void link(String shown, CellAddress cell) {
      add(
          shown,
          style -> {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_LINK;
            style.foreground = palette.link();
            style.data = cell;
          });
    }

    void add(String more, Consumer<StyleRange> looks) {
      StyleRange style = new StyleRange();
      style.start = words.length();
      style.length = more.length();
      looks.accept(style);
      words.append(more);
      styles.add(style);
    }
  }
}

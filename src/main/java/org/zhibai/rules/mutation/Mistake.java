package org.zhibai.rules.mutation;

import java.util.Optional;
import org.zhibai.model.Entry;

/** The ways in which people get a figure wrong. Each gives at most one wrong entry for a cell. */
public enum Mistake {
  /** Two neighbouring digits have changed places. */
  SWAPPED {
    @Override
    Optional<Entry> in(Site site) {
      return site.typed().at(Digits::swapped, site.number(this));
    }
  },
  /** One digit is another. */
  CHANGED {
    @Override
    Optional<Entry> in(Site site) {
      return site.typed().at(Digits::changed, site.number(this));
    }
  },
  /** One digit is missing. */
  DROPPED {
    @Override
    Optional<Entry> in(Site site) {
      return site.typed().at(Digits::dropped, site.number(this));
    }
  },
  /** One digit too many. */
  ADDED {
    @Override
    Optional<Entry> in(Site site) {
      return site.typed().at(Digits::added, site.number(this));
    }
  },
  /** A nought too many, or the decimal point one place too far right. */
  TIMES_10 {
    @Override
    Optional<Entry> in(Site site) {
      return site.typed().shifted(1);
    }
  },
  /** A rate as if it were a fraction, or two noughts too many. */
  TIMES_100 {
    @Override
    Optional<Entry> in(Site site) {
      return site.typed().shifted(2);
    }
  },
  /** 元 where 万元 was asked for. */
  TIMES_10000 {
    @Override
    Optional<Entry> in(Site site) {
      return site.typed().shifted(4);
    }
  },
  /** The decimal point one place too far left. */
  TENTH {
    @Override
    Optional<Entry> in(Site site) {
      return site.typed().shifted(-1);
    }
  },
  /** A fraction where per cent was asked for. */
  HUNDREDTH {
    @Override
    Optional<Entry> in(Site site) {
      return site.typed().shifted(-2);
    }
  },
  /** 万元 where 元, or 万件 where 件 was asked for. */
  TEN_THOUSANDTH {
    @Override
    Optional<Entry> in(Site site) {
      return site.typed().shifted(-4);
    }
  },
  /** A minus too many or too few. */
  SIGN {
    @Override
    Optional<Entry> in(Site site) {
      return site.typed().negated();
    }
  },
  /** Last year's figure of the same cell. */
  FROM_LAST_YEAR {
    @Override
    Optional<Entry> in(Site site) {
      return site.lastYear().flatMap(site.typed()::copied);
    }
  },
  /** The figure of the line above in the same column. */
  FROM_LINE_ABOVE {
    @Override
    Optional<Entry> in(Site site) {
      return site.above().flatMap(site.typed()::copied);
    }
  },
  /** Nothing was filled in. */
  BLANK {
    @Override
    Optional<Entry> in(Site site) {
      return Optional.of(site.typed().blank());
    }
  };

  /**
   * The entry with this mistake; nothing when the mistake can't be made here, or would leave the
   * figure as it is.
   */
  abstract Optional<Entry> in(Site site);
}

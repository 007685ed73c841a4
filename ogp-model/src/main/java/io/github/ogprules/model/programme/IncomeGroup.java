package io.github.ogprules.model.programme;

import io.github.ogprules.model.CodeList;

/** The income group of a country, as the World Bank classifies it. */
public enum IncomeGroup implements CodeList {
    /** Low income. */
    LOW,
    /** Lower middle income. */
    LOWER_MIDDLE,
    /** Upper middle income. */
    UPPER_MIDDLE,
    /** High income. */
    HIGH
}

package io.github.ogprules.rules.dossier;

import io.github.ogprules.model.DateRange;
import io.github.ogprules.rules.Decision;

/**
 * What a rule says of a country at a time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param when the day, month or year, as precisely as it is known
 * @param question what the rule is asked
 * @param about of what: the event, action plan or commitment; empty if it is of the country as a whole
 * @param decision what it says
 */
public record DossierEntry(DateRange when, DossierQuestion question, String about, Decision decision) {}

/**
 * What OGP asks of local members, of working groups, of entries for its awards and of those who pay.
 *
 * <p>Start with {@link io.github.ogprules.rules.programme.LocalEntryRules}; the rest follows the same pattern.
 */
@NullMarked
package io.github.ogprules.rules.programme;

import org.jspecify.annotations.NullMarked;

/**
 * The eligibility rule of the edition of 2014 in other engines, each in its own form, to be measured beside the library.
 *
 * <p>Start with {@link io.github.ogprules.examples.benchmarks.peers.Peer}, which lists the engines;
 * {@link io.github.ogprules.examples.benchmarks.peers.PeerBenchmark} measures them. Rules that are text are resources beside
 * the classes. All inputs are made beforehand in the form that the engine reads fastest, and nothing is asked for but yes or no.
 */
@NullMarked
package io.github.ogprules.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;

//! Rings of exchange: A gives to B, B gives to C, C gives to A.
//!
//! Members offer and want things; a ring is a round of at most so many members in which each
//! gives something to the next. Rings are chosen so that nothing is given twice and the weight of
//! what is received is largest. With rings of two this is a matching (Edmonds, 1965), without a
//! limit on length a circulation; in between it is NP-hard (Abraham, Blum and Sandholm, 2007).
//!
//! Here all rings are listed, prices for offers and wants are found by subgradients (Held, Wolfe
//! and Crowder, 1974), rings that prices rule out are dropped, and what remains is solved as an
//! integer programme by branch and bound with a dual simplex method. The bound of unlimited rings
//! always comes along.

mod circulation;
mod listing;
mod prices;
mod inverse;
mod packing;
mod simplex;
mod programme;
mod choose;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::places::at;
use crate::rings::listing::Listing;

/// Longer rings are not looked for.
pub const LENGTH_MAX: usize = 8;

/// No more rings than this are listed; with more the answer is the best among these.
pub const LISTED_MAX: usize = 1_000_000;

/// More offers or wants are not taken.
pub const LINES_MAX: usize = 200_000;

/// Weights, quantities and numbers of members are at most this.
pub const NUMBER_MAX: u32 = 1_000_000;

/// What a member offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The member, counted from 0.
    pub member: usize,
    /// What it is: it fits wants with the same tag.
    pub tag: u64,
    /// How often it can be given.
    pub quantity: u32,
}

/// What a member wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Want {
    /// The member, counted from 0.
    pub member: usize,
    /// What it is: offers with the same tag fit.
    pub tag: u64,
    /// How often it is wanted.
    pub quantity: u32,
    /// What receiving it once is worth: urgency times preference.
    pub weight: u32,
}

/// Offers, wants and which fit which.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Market {
    offers: Vec<Offer>,
    wants: Vec<Want>,
    fits: Vec<(usize, usize)>,
}

/// Why a market is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There are more than [`LINES_MAX`] offers or wants.
    TooMany,
    /// A weight, quantity or member is larger than [`NUMBER_MAX`], at this place in its list.
    NumberTooLarge(usize),
    /// Rings of this length are not looked for: 2 to [`LENGTH_MAX`] are.
    Length(usize),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany => write!(f, "there are more than {LINES_MAX} offers or wants"),
            Self::NumberTooLarge(place) => {
                write!(f, "a number at place {place} is larger than {NUMBER_MAX}")
            }
            Self::Length(length) => {
                write!(f, "rings have 2 to {LENGTH_MAX} members, not {length}")
            }
        }
    }
}

impl std::error::Error for Fault {}

impl Market {
    /// A market where offers fit wants with the same tag of other members.
    ///
    /// # Errors
    /// A [`Fault`] when something is beyond its limit.
    pub fn by_tag(offers: Vec<Offer>, wants: Vec<Want>) -> Result<Self, Fault> {
        let mut wanted: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        for (place, want) in wants.iter().enumerate() {
            wanted.entry(want.tag).or_default().push(place);
        }
        let fits = offers.iter().enumerate().flat_map(|(offer, line)| {
            wanted.get(&line.tag).into_iter().flatten().map(move |want| (offer, *want))
        });
        let fits: Vec<(usize, usize)> = fits.collect();
        Self::new(offers, wants, &fits)
    }

    /// A market where the caller says which offer fits which want (places in the lists): by
    /// place, time or conditions as well. Tags do not count then. What fits nobody or the same
    /// member is left out.
    ///
    /// # Errors
    /// A [`Fault`] when something is beyond its limit.
    pub fn new(
        offers: Vec<Offer>,
        wants: Vec<Want>,
        fits: &[(usize, usize)],
    ) -> Result<Self, Fault> {
        if offers.len().max(wants.len()) > LINES_MAX {
            return Err(Fault::TooMany);
        }
        let large = |number: u32| number > NUMBER_MAX;
        let far = |member: usize| member > NUMBER_MAX as usize;
        let offer = offers.iter().position(|line| far(line.member) || large(line.quantity));
        let want = wants
            .iter()
            .position(|line| far(line.member) || large(line.quantity) || large(line.weight));
        if let Some(place) = offer.or(want) {
            return Err(Fault::NumberTooLarge(place));
        }
        let members =
            |offer: usize, want: usize| Some((offers.get(offer)?.member, wants.get(want)?.member));
        let others = |(offer, want): &&(usize, usize)| {
            members(*offer, *want).is_some_and(|(giver, taker)| giver != taker)
        };
        let fits: BTreeSet<_> = fits.iter().filter(others).copied().collect();
        Ok(Self { fits: fits.into_iter().collect(), offers, wants })
    }

    /// Which offer fits which want, in order.
    pub fn fits(&self) -> &[(usize, usize)] {
        &self.fits
    }
}

/// A round of exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring {
    /// Places of an offer and the want it fulfils; the taker gives the next offer, the last taker
    /// gave the first.
    pub steps: Vec<(usize, usize)>,
    /// What the members receive together, each time round.
    pub weight: u64,
    /// How often it goes round: 1, or more where quantities allow.
    pub times: u32,
}

/// The rings chosen and what is known about better ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rings {
    /// Rings that together give and take nothing beyond its quantity.
    pub rings: Vec<Ring>,
    /// Their weight together.
    pub weight: u64,
    /// Whether no choice of rings of this length has more weight.
    pub proven: bool,
    /// No choice of rings of this length has more weight than this.
    pub upper_bound: u64,
    /// The most with rings of any length.
    pub unlimited: u64,
    /// How many rings there are to choose from; at least so many when not `all_listed`.
    pub listed: usize,
    /// Whether all rings of this length were listed.
    pub all_listed: bool,
}

/// Chooses rings of at most `length_max` members with the most weight together.
///
/// `stop` is asked now and then; once it says so, the best so far is the answer, with its bound.
/// Without it the answer is proven, unless there are more than [`LISTED_MAX`] rings. The same
/// market gives the same answer.
///
/// # Errors
/// [`Fault::Length`] when `length_max` is not 2 to [`LENGTH_MAX`].
///
/// ```
/// use matching::rings::{Market, Offer, Want, rings};
///
/// // 0 gives bread to 1, who gives wood to 2, who gives time to 0.
/// let offer = |member, tag| Offer { member, tag, quantity: 1 };
/// let want = |member, tag| Want { member, tag, quantity: 1, weight: 1 };
/// let offers = vec![offer(0, 10), offer(1, 11), offer(2, 12)];
/// let wants = vec![want(1, 10), want(2, 11), want(0, 12)];
/// let market = Market::by_tag(offers, wants)?;
/// let found = rings(&market, 3, &|| false)?;
/// assert_eq!((found.weight, found.proven), (3, true));
/// assert_eq!(found.rings[0].steps, [(0, 0), (1, 1), (2, 2)]);
/// assert_eq!(rings(&market, 2, &|| false)?.weight, 0);
/// # Ok::<(), matching::rings::Fault>(())
/// ```
pub fn rings(market: &Market, length_max: usize, stop: &dyn Fn() -> bool) -> Result<Rings, Fault> {
    if !(2..=LENGTH_MAX).contains(&length_max) {
        return Err(Fault::Length(length_max));
    }
    let unlimited = circulation::weight(market);
    let listing = listing::list(market, length_max, stop);
    let chosen = choose::choose(&listing, unlimited, stop);
    let mut rings: Vec<Ring> =
        chosen.times.iter().map(|(ring, times)| told(&listing, *ring, *times)).collect();
    rings.sort_by(|one, other| one.steps.cmp(&other.steps));
    Ok(Rings {
        weight: rings.iter().map(|ring| ring.weight * u64::from(ring.times)).sum(),
        rings,
        proven: chosen.upper_bound == chosen.weight && listing.is_complete
            || chosen.weight == unlimited,
        upper_bound: if listing.is_complete { chosen.upper_bound } else { unlimited },
        unlimited,
        listed: listing.count(),
        all_listed: listing.is_complete,
    })
}

fn told(listing: &Listing, ring: usize, times: u32) -> Ring {
    let lines = listing.lines(ring);
    let steps = lines.chunks_exact(2).map(|pair| {
        let (offer, want) = (at(pair, 0), at(pair, 1));
        (offer as usize, want as usize - listing.offers)
    });
    Ring { steps: steps.collect(), weight: listing.weight(ring), times }
}

//! Which attention a stakeholder deserves: by power, legitimacy and urgency, and by power and
//! interest.

/// Stakeholder classes of Mitchell, Agle and Wood (Academy of Management Review 22(4), 1997).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Salience {
    /// Power, legitimacy and urgency.
    Definitive,
    /// Power and legitimacy.
    Dominant,
    /// Power and urgency.
    Dangerous,
    /// Legitimacy and urgency.
    Dependent,
    /// Power only.
    Dormant,
    /// Legitimacy only.
    Discretionary,
    /// Urgency only.
    Demanding,
    /// None of the three.
    NonStakeholder,
}

impl Salience {
    /// The class of someone with these attributes.
    pub fn of(power: bool, legitimacy: bool, urgency: bool) -> Self {
        match (power, legitimacy, urgency) {
            (true, true, true) => Self::Definitive,
            (true, true, false) => Self::Dominant,
            (true, false, true) => Self::Dangerous,
            (false, true, true) => Self::Dependent,
            (true, false, false) => Self::Dormant,
            (false, true, false) => Self::Discretionary,
            (false, false, true) => Self::Demanding,
            (false, false, false) => Self::NonStakeholder,
        }
    }

    /// The name of the class in the literature.
    pub fn name(self) -> &'static str {
        match self {
            Self::Definitive => "definitive",
            Self::Dominant => "dominant",
            Self::Dangerous => "dangerous",
            Self::Dependent => "dependent",
            Self::Dormant => "dormant",
            Self::Discretionary => "discretionary",
            Self::Demanding => "demanding",
            Self::NonStakeholder => "non-stakeholder",
        }
    }
}

/// What to do with a stakeholder in a network of equals: Mendelow's grid (1981), where little
/// power and much interest means giving a voice rather than informing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approach {
    /// Much power, much interest: decide together.
    DecideTogether,
    /// Much power, little interest: settle matters beforehand.
    SettleBeforehand,
    /// Little power, much interest: make their voice stronger.
    Strengthen,
    /// Little of both: inform.
    Inform,
}

/// Approaches by power and interest of each stakeholder, in any unit; much is more than the
/// average of all. Lists of different length are read up to the shorter.
///
/// ```
/// use matching::stakeholders::salience::{Approach, approaches};
///
/// let found = approaches(&[2.0, 0.2, 0.8], &[9.0, 8.0, 1.0]);
/// assert_eq!(found, [Approach::DecideTogether, Approach::Strengthen, Approach::Inform]);
/// ```
pub fn approaches(power: &[f64], interest: &[f64]) -> Vec<Approach> {
    let average = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
    let (power_average, interest_average) = (average(power), average(interest));
    let approach = |(power, interest): (&f64, &f64)| match (
        *power > power_average,
        *interest > interest_average,
    ) {
        (true, true) => Approach::DecideTogether,
        (true, false) => Approach::SettleBeforehand,
        (false, true) => Approach::Strengthen,
        (false, false) => Approach::Inform,
    };
    power.iter().zip(interest).map(approach).collect()
}

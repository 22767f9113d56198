//! The addresses below the administration's own: read and built only by the view that shows them.

use portico_client::drive::model::partner::{CustomerId, PaymentId};

use super::{PARTNER, Path, decode, encode};

/// A place in the administration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartnerPlace {
    /// The list of customers.
    Customers,
    /// The form for a new one.
    NewCustomer,
    /// One customer.
    Customer(CustomerId),
    /// The form for one customer.
    EditCustomer(CustomerId),
    /// The invoice of a customer's payment.
    Invoice(CustomerId, PaymentId),
    /// Sums over all customers.
    Stats,
    /// What the drive is called, and who the partners are.
    Settings,
}

const CUSTOMERS: &str = "customers";
const NEW: &str = "new";
const EDIT: &str = "edit";
const INVOICES: &str = "invoices";
const STATS: &str = "stats";
const SETTINGS: &str = "settings";

impl PartnerPlace {
    /// The address, with everything in it percent-encoded.
    #[must_use]
    pub fn href(&self) -> String {
        let parts: Vec<&str> = match self {
            Self::Customers => vec![CUSTOMERS],
            // No customer's number is a word.
            Self::NewCustomer => vec![CUSTOMERS, NEW],
            Self::Customer(id) => vec![CUSTOMERS, id.as_str()],
            Self::EditCustomer(id) => vec![CUSTOMERS, id.as_str(), EDIT],
            Self::Invoice(id, payment) => {
                vec![CUSTOMERS, id.as_str(), INVOICES, payment.as_str()]
            }
            Self::Stats => vec![STATS],
            Self::Settings => vec![SETTINGS],
        };
        let mut out = Path::Partner.href();
        for part in parts {
            out.push('/');
            encode(&mut out, part);
        }
        out
    }

    /// The place of a path; the administration itself is the list of customers.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        if parts.next() != Some(PARTNER) {
            return None;
        }
        let parts: Vec<&str> = parts.collect();
        let customer = |id: &str| CustomerId::new(decode(id));
        Some(match parts.as_slice() {
            [] | [CUSTOMERS] => Self::Customers,
            [CUSTOMERS, NEW] => Self::NewCustomer,
            [CUSTOMERS, id] => Self::Customer(customer(id)),
            [CUSTOMERS, id, EDIT] => Self::EditCustomer(customer(id)),
            [CUSTOMERS, id, INVOICES, payment] => {
                Self::Invoice(customer(id), PaymentId::new(decode(payment)))
            }
            [STATS] => Self::Stats,
            [SETTINGS] => Self::Settings,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_an_address_that_leads_back_to_it() {
        let id = || CustomerId::new("a/7 ä");
        for place in [
            PartnerPlace::Customers,
            PartnerPlace::NewCustomer,
            PartnerPlace::Customer(id()),
            PartnerPlace::EditCustomer(id()),
            PartnerPlace::Invoice(id(), PaymentId::new("9")),
            PartnerPlace::Stats,
            PartnerPlace::Settings,
        ] {
            let href = place.href();
            assert_eq!(PartnerPlace::parse(&href), Some(place));
            assert_eq!(Path::parse(&href), Some(Path::Partner));
        }
        assert_eq!(PartnerPlace::parse("/partner"), Some(PartnerPlace::Customers));
        for path in ["/partner/moon", "/partner/customers/1/2", "/files", "/partner/stats/1"] {
            assert_eq!(PartnerPlace::parse(path), None, "{path}");
        }
    }
}

//! `GET /admin/invoice.json/{session_id}/{transaction_id}`.

use portico_api::TransactionId;
use portico_api::opendrive::admin::get_invoice::GetInvoice;

use crate::admin::{CARL, Office};

#[tokio::test]
async fn a_payment_has_an_invoice() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let number = office.pay(1995).await;
    let ask = GetInvoice { transaction_id: TransactionId::new(number.to_string()) };
    let invoice = server.send(ada, &ask).await;
    assert_eq!((invoice.email.as_str(), invoice.trans_amount.as_str()), (CARL, "19.95"));
    assert_eq!(invoice.plan, "Personal 100 GB");
    office.managers_only(&ask).await;
    let missing = (404, "Transaction not found".to_owned());
    let other = office.other_manager().await;
    assert_eq!(server.refused(&other, &ask).await, missing, "of somebody else's user");
    let unknown = GetInvoice { transaction_id: TransactionId::new("none") };
    assert_eq!(server.refused(ada, &unknown).await, missing);
    assert!(carl.as_str().parse::<i64>().is_ok());
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice An account of LINK that pays for its consumers' requests.
/// @param balance Of LINK, in its smallest units: what is here and not yet paid for a request.
/// @param owner Who adds and removes consumers, and takes what is left.
/// @param blockedBalance Always 0: what an open request costs has left the balance already.
/// @param proposedOwner Who may become the owner. @param consumers Who may ask. @param flags Always 0.
struct Subscription {
    uint96 balance;
    address owner;
    uint96 blockedBalance;
    address proposedOwner;
    address[] consumers;
    bytes32 flags;
}

/// @notice One consumer of one subscription.
/// @param allowed It may ask. @param initiatedRequests What it asked. @param completedRequests What of that is over.
struct Consumer {
    bool allowed;
    uint64 initiatedRequests;
    uint64 completedRequests;
}

/// @title Subscriptions: LINK that an owner puts up for the requests of contracts that it names.
/// @notice Functions, events, errors and structs are those of Chainlink's FunctionsRouter that subscriptions' owners meet,
/// so that their scripts work as they are. There is no administrator: nobody pauses, sets flags, recovers tokens that were
/// sent by a plain `transfer`, or cancels in an owner's place; no terms of service are accepted, and no deposit is kept.
///
/// ```
///   id = createSubscription()
///   addConsumer(id, consumer)
///   LINK.transferAndCall(front, amount, abi.encode(id))
///   …
///   cancelSubscription(id, to)          when no request is open
/// ```
interface ISubscriptions {
    // -------------------------------------------------------------------------------------------- errors

    error InvalidSubscription();
    /// @notice The caller is no consumer of the subscription: its owner adds it by {addConsumer}.
    error InvalidConsumer();
    /// @notice A request costs more than the subscription has: fund it.
    error InsufficientBalance(uint96 currentBalanceJuels);
    error MustBeSubscriptionOwner();
    error MustBeProposedOwner(address proposedOwner);
    error TooManyConsumers(uint16 maximumConsumers);
    /// @notice A request is open: wait for its answer, or end it by `timeoutRequests` once it is overdue.
    error CannotRemoveWithPendingRequests();
    error OnlyCallableFromLink();
    /// @notice What came with the tokens is not `abi.encode(subscriptionId)`, or an argument means nothing.
    error InvalidCalldata();

    // -------------------------------------------------------------------------------------------- events

    event SubscriptionCreated(uint64 indexed subscriptionId, address owner);
    event SubscriptionFunded(uint64 indexed subscriptionId, uint256 oldBalance, uint256 newBalance);
    event SubscriptionConsumerAdded(uint64 indexed subscriptionId, address consumer);
    event SubscriptionConsumerRemoved(uint64 indexed subscriptionId, address consumer);
    event SubscriptionCanceled(uint64 indexed subscriptionId, address fundsRecipient, uint256 fundsAmount);
    event SubscriptionOwnerTransferRequested(uint64 indexed subscriptionId, address from, address to);
    event SubscriptionOwnerTransferred(uint64 indexed subscriptionId, address from, address to);

    // ----------------------------------------------------------------------------------------- for owners

    function createSubscription() external returns (uint64 subscriptionId);
    function createSubscriptionWithConsumer(address consumer) external returns (uint64 subscriptionId);
    /// @notice At most 100; adding one again changes nothing.
    function addConsumer(uint64 subscriptionId, address consumer) external;
    function removeConsumer(uint64 subscriptionId, address consumer) external;
    /// @notice Ends the subscription and sends what is left to `to`.
    function cancelSubscription(uint64 subscriptionId, address to) external;
    function proposeSubscriptionOwnerTransfer(uint64 subscriptionId, address newOwner) external;
    function acceptSubscriptionOwnerTransfer(uint64 subscriptionId) external;

    /// @notice Funds a subscription; called by the token. Anyone may fund any.
    /// @param data `abi.encode(uint64 subscriptionId)`.
    function onTokenTransfer(address sender, uint256 amount, bytes calldata data) external;

    // --------------------------------------------------------------------------------------------- reads

    function getSubscription(uint64 subscriptionId) external view returns (Subscription memory);
    function getConsumer(address client, uint64 subscriptionId) external view returns (Consumer memory);
    function getSubscriptionCount() external view returns (uint64);
    function pendingRequestExists(uint64 subscriptionId) external view returns (bool);
    /// @notice All subscriptions' LINK together.
    function getTotalBalance() external view returns (uint96);
    function LINK() external view returns (address);
}

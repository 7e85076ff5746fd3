<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page named="${person.username}">
  <c:if test="${not empty person.displayName}"><p>${messages.html('person.displayName', person.displayName)}</p></c:if>
  <c:if test="${not empty handed}">
    <div class="note" role="note">
      <h2><fmt:message key="person.handed"/></h2>
      <p><fmt:message key="person.handed.text"/></p>
      <p><a href="<c:out value="${handed}"/>" rel="noreferrer"><code dir="ltr" class="secret"><c:out value="${handed}"/></code></a></p>
    </div>
  </c:if>
  <p><fmt:message key="person.created"/> <t:time moment="${person.createdAt}"/></p>
  <c:forEach var="role" items="${person.roles}">
    <c:if test="${role ne 'MEMBER'}">
      <c:set var="called"><fmt:message key="role.${role}"/></c:set>
      <p>${messages.html(person.roles().areOfSettings(role) ? 'person.role.setting' : 'event.of.role', called)}</p>
    </c:if>
  </c:forEach>
  <c:if test="${person.waiting}">
    <p class="note" role="note"><a href="${links.to('RegistrationRequestController#show', person.id)}"><fmt:message key="people.waiting"/></a></p>
  </c:if>
  <c:if test="${not empty block and not person.waiting}">
    <div class="note" role="note">
      <p>${messages.html('person.blocked', block.reason)}</p>
      <p><t:time moment="${block.since}" exact="true"/></p>
    </div>
  </c:if>
  <c:if test="${not empty departure}">
    <p class="note" role="note"><fmt:message key="person.leaving"/> <t:time moment="${departure.at}" exact="true"/></p>
  </c:if>
  <form method="post" action="${links.to('PersonController#update', person.id)}" novalidate>
    <t:csrf/>
    <input type="hidden" name="version" value="${person.version}">
    <t:choice name="change" label="person.change" hint="person.change.hint">
      <c:forEach var="one" items="${changes}">
        <c:set var="change" value="${one}"/>
        <c:set var="called"><fmt:message key="person.change.${change}"/></c:set>
        <t:option name="change" value="${change}" chosen="${form.change}" label="${called}"/>
      </c:forEach>
    </t:choice>
    <t:field name="reason" label="person.reason" value="${form.reason}" hint="person.reason.hint" required="true"/>
    <button><fmt:message key="person.send"/></button>
  </form>
  <h2><fmt:message key="person.usage"/></h2>
  <t:usage usages="${usages}"/>
  <p class="choices">
    <a class="button quiet" href="${links.to('QuotaController#form', person.id)}"><fmt:message key="person.quota"/></a>
    <a class="button quiet" href="${links.to('AuthorController#show', person.username)}"><fmt:message key="person.entries"/></a>
    <a class="button quiet" href="<c:out value="${events}"/>"><fmt:message key="audit.title"/></a>
    <a class="button quiet" href="${links.to('PeopleController#list')}"><fmt:message key="people.title"/></a>
  </p>
</t:page>

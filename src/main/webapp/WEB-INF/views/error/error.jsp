<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="error" value="error.${empty resend ? status : 'resend'}"/>
<c:if test="${not messages.has(error.concat('.title'))}">
  <c:set var="error" value="error.other"/>
</c:if>
<t:page title="${error}.title">
  <c:if test="${empty resend}">
    <p class="status">${status}</p>
  </c:if>
  <p><fmt:message key="${error}.text"/></p>
  <c:if test="${not empty incident}">
    <p><fmt:message key="error.incident"/> <code class="incident"><c:out value="${incident}"/></code></p>
  </c:if>
  <c:choose>
    <c:when test="${not empty resend}">
      <form method="post" action="<c:out value="${resend.action}"/>" novalidate>
        <t:csrf/>
        <c:forEach var="field" items="${resend.fields}">
          <c:choose>
            <c:when test="${field.visible()}"><%-- records: EL 5 does not take their components for properties --%>
              <t:field name="${field.name()}" label="${field.name() eq 'username' ? 'account' : 'entry'}.${field.name()}"
                  value="${field.value()}" multiline="${field.multiline()}"/>
            </c:when>
            <c:otherwise>
              <input type="hidden" name="<c:out value="${field.name()}"/>" value="<c:out value="${field.value()}"/>">
            </c:otherwise>
          </c:choose>
        </c:forEach>
        <button><fmt:message key="error.resend.send"/></button>
      </form>
    </c:when>
    <c:otherwise>
      <p class="choices"><a class="button quiet" href="${links.to('EntryController#list')}"><fmt:message key="error.home"/></a></p>
    </c:otherwise>
  </c:choose>
</t:page>
